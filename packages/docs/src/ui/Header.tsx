import type { Locale } from "@pages-publisher/core/model/Locale"
import { For, Show } from "solid-js"
import { hrefOf, localesOf } from "../content/hrefs.ts"
import type { Page, Site } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"

/** Where one is, where else one can go, and the same page in the other languages. */
export const Header = (props: { readonly site: Site; readonly page: Page | undefined; readonly locale: Locale }) => {
  const words = () => wordsOf(props.locale)
  const href = (locale: Locale, path: string) => hrefOf(props.site.options, locale, path)
  const places = () => [
    { path: "", title: words().guide, here: ["front", "chapter"] },
    { path: "problems/", title: words().problemsShort, here: ["problems", "problem", "warning"] },
    { path: "reference/", title: words().commands, here: ["reference"] }
  ]
  const current = (place: { readonly path: string; readonly here: ReadonlyArray<string> }) =>
    props.page?.path === place.path ? "page" : place.here.includes(props.page?.kind ?? "") ? "true" : undefined
  return (
    <header class="top">
      <a class="brand" href={href(props.locale, "")}>
        <Show when={props.site.options.title} fallback={<Brand />}>
          {(title) => title()}
        </Show>
      </a>
      <nav aria-label={words().navigation}>
        <For each={places()}>
          {(place) => (
            <a href={href(props.locale, place.path)} aria-current={current(place)}>
              {place.title}
            </a>
          )}
        </For>
      </nav>
      <div class="tools" id="tools">
        <For each={localesOf(props.site.options).filter((locale) => locale !== props.locale)}>
          {(locale) => (
            <a href={href(locale, props.page?.path ?? "")} lang={locale} hreflang={locale}>
              {wordsOf(locale).language}
            </a>
          )}
        </For>
      </div>
    </header>
  )
}

const Brand = () => (
  <>
    pages<i>·</i>publisher
  </>
)
