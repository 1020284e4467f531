import type { Locale } from "@pages-publisher/core/model/Locale"
import { For } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { CheckedPart, Site } from "../content/Site.ts"
import { CheckedCase } from "./CheckedCase.tsx"
import { checkerWordsOf } from "./words/checkerWordsOf.ts"

/** Tokens to choose from where scripts run, and what the validator says of each of them. */
export const Checker = (props: { readonly site: Site; readonly locale: Locale }) => {
  const words = () => checkerWordsOf(props.locale)
  const parts = (): ReadonlyArray<CheckedPart> =>
    props.site.pages.flatMap((page) => (page.kind === "checker" && page.locale === props.locale ? page.parts : []))
  return (
    <>
      <section
        class="checker"
        id="checker"
        hidden
        aria-label={words().example}
        data-problems={hrefOf(props.site.options, props.locale, "problems/")}
        data-loading={words().loading}
        data-failed={words().failed}
      >
        <p class="demo">{words().example}</p>
        <label for="checker-case">{words().choose}</label>
        <div class="choice">
          <select id="checker-case" autocomplete="off">
            <option value="">{words().nothing}</option>
            <For each={parts()}>
              {(part) => (
                <optgroup label={part.title}>
                  <For each={part.cases}>{(it) => <option value={it.id}>{it.label}</option>}</For>
                </optgroup>
              )}
            </For>
          </select>
        </div>
        <p class="hidden" role="status" />
        <div id="checker-result" />
      </section>
      <section class="checked">
        <h2>{words().all}</h2>
        <p class="note">{words().allLead}</p>
        <For each={parts()}>
          {(part) => (
            <>
              <h3>{part.title}</h3>
              <ul>
                <For each={part.cases}>{(it) => <CheckedCase it={it} />}</For>
              </ul>
            </>
          )}
        </For>
      </section>
    </>
  )
}
