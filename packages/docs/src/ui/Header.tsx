import type { Locale } from "@pages-publisher/core/model/Locale"
import { For, Show } from "solid-js"
import { hrefOf, localesOf } from "../content/hrefs.ts"
import type { Page, Site } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { BackLink } from "./BackLink.tsx"

/** Where one is, where else one can go, and the same page in the other languages. */
export const Header = (props: { readonly site: Site; readonly page: Page | undefined; readonly locale: Locale }) => {
  const words = () => wordsOf(props.locale)
  const href = (locale: Locale, path: string) => hrefOf(props.site.options, locale, path)
  const places = () => [
    { path: "", title: words().guideShort, here: ["front", "chapter"] },
    { path: "publishing/", title: words().manual, here: ["manual", "article"] },
    { path: "problems/", title: words().problemsShort, here: ["problems", "problem", "warning"] },
    { path: "reference/", title: words().commands, here: ["reference"] }
  ]
  const current = (place: { readonly path: string; readonly here: ReadonlyArray<string> }) =>
    props.page?.path === place.path ? "page" : place.here.includes(props.page?.kind ?? "") ? "true" : undefined
  return (
    <header class="top">
      <BackLink publisher={props.site.options.publisher} base={props.site.options.base} words={words()} />
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
        <a
          class="find"
          href={href(props.locale, "search/")}
          aria-keyshortcuts="Control+K Meta+K"
          aria-current={props.page?.kind === "search" ? "page" : undefined}
        >
          <Lens />
          <span>{words().search}</span>
        </a>
        <For each={localesOf(props.site.options).filter((locale) => locale !== props.locale)}>
          {(locale) => (
            <a href={href(locale, props.page?.path ?? "")} lang={locale} hreflang={locale}>
              {wordsOf(locale).language}
            </a>
          )}
        </For>
        <button type="button" class="quiet" id="theme" data-dark={words().dark} data-light={words().light} hidden>
          <HalfMoon />
        </button>
      </div>
    </header>
  )
}

const Lens = () => (
  <svg class="lens" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="6.5" cy="6.5" r="4.5" />
    <path d="m10 10 4.5 4.5" />
  </svg>
)

const HalfMoon = () => (
  <svg class="moon" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
  </svg>
)

const Brand = () => (
  <>
    pages<i>·</i>publisher
  </>
)
