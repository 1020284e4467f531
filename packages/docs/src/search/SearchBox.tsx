import type { Locale } from "@pages-publisher/core/model/Locale"
import { For } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { Site } from "../content/Site.ts"
import { PageLists } from "../ui/PageLists.tsx"
import { searchKinds } from "./SearchKind.ts"
import { searchWordsOf } from "./searchWordsOf.ts"

/** Asks for words, and lists the pages that have them; a script shows it. Without one there are the lists of pages. */
export const SearchBox = (props: { readonly site: Site; readonly locale: Locale }) => {
  const words = () => searchWordsOf(props.locale)
  const href = (path: string) => hrefOf(props.site.options, props.locale, path)
  const codes = () =>
    props.site.pages.flatMap((page) =>
      page.locale !== props.locale
        ? []
        : page.kind === "problem"
          ? [page.problem.code]
          : page.kind === "warning"
            ? [page.warning.code]
            : []
    )
  return (
    <>
      <search
        class="search"
        id="search"
        data-words={JSON.stringify(words())}
        data-codes={codes().join(" ")}
        data-problems={href("problems/")}
        hidden
      >
        <label for="query">{words().label}</label>
        <input
          id="query"
          type="search"
          maxlength="200"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="query-hint"
        />
        <p class="note" id="query-hint">
          {words().hint}
        </p>
        <div class="kinds" role="group" aria-label={words().kinds} hidden>
          <button type="button" data-kind="" aria-pressed="true">
            {words().all}
          </button>
          <For each={searchKinds}>
            {(kind) => (
              <button type="button" data-kind={kind} aria-pressed="false">
                {words().kind[kind]}
              </button>
            )}
          </For>
        </div>
        <p class="said" role="status" />
        <ul class="found" />
        <button type="button" class="quiet" hidden>
          {words().more}
        </button>
      </search>
      <p class="unscripted">{words().needsScript}</p>
      <PageLists options={props.site.options} locale={props.locale} />
    </>
  )
}
