import { locales, type Locale } from "@pages-publisher/core/model/Locale"
import { For, Show } from "solid-js"
import { BesideLink } from "./BesideLink.tsx"
import { guidePage } from "./guidePage.ts"
import { usePage } from "./PageContext.ts"
import { ThemeButton } from "./ThemeButton.tsx"

const names: Readonly<Record<Locale, string>> = { en: "English", nl: "Nederlands" }

export const Header = (props: { readonly setLocale: (locale: Locale) => void }) => {
  const { config, locale, words } = usePage()
  return (
    <header class="top">
      <p class="brand">
        <Show
          when={config.title}
          fallback={
            <>
              pages<i>·</i>publisher
            </>
          }
        >
          {(title) => title()}
        </Show>
      </p>
      <div class="tools">
        <Show when={config.guide}>
          {(guide) => <BesideLink href={guidePage(guide(), locale(), "")}>{words().guide}</BesideLink>}
        </Show>
        <For each={locales.filter((it) => it !== locale())}>
          {(it) => (
            <button type="button" class="plain" lang={it} onClick={() => props.setLocale(it)}>
              {names[it]}
            </button>
          )}
        </For>
        <ThemeButton />
      </div>
    </header>
  )
}
