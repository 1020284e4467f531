import { For, type ParentProps, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { Heeded } from "../card/Heeded.tsx"
import type { Verdict } from "./Verdict.ts"
import { verdictWordsOf } from "./words/verdictWordsOf.ts"

const signs = { go: "✓", heed: "✓", stop: "✗" } as const

/**
 * What a token is, at one look, under the verdict; what is worth knowing comes after. In brief, the verdict has named
 * the group, and what is worth knowing is opened by who wants to know.
 */
export const Pass = (props: ParentProps<{ readonly verdict: Verdict; readonly isBrief?: boolean }>) => {
  const { locale } = usePage()
  const words = () => verdictWordsOf(locale())
  return (
    <>
      <div class="verdict-row">
        <p class={`verdict ${props.verdict.state === "stop" ? "no" : "yes"}`} tabindex="-1">
          <span aria-hidden="true">{signs[props.verdict.state]}</span> {props.verdict.title}
        </p>
        {props.children}
      </div>
      <Show when={props.verdict.pass}>
        {(rows) => (
          <dl class={props.isBrief === true ? "pass brief" : "pass"}>
            <For each={rows().filter(({ name }) => props.isBrief !== true || name !== "group")}>
              {({ name, value }) => (
                <div>
                  <dt>{words().pass[name]}</dt>
                  <dd>{value}</dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Show>
      <For each={props.verdict.warnings}>
        {(warning) => <Heeded warning={warning} isFolded={props.isBrief === true} />}
      </For>
    </>
  )
}
