import { For, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { Heeded } from "../card/Heeded.tsx"
import type { Verdict } from "./Verdict.ts"
import { verdictWordsOf } from "./words/verdictWordsOf.ts"

const signs = { go: "✓", heed: "✓", stop: "✗" } as const

/** What a token is, at one look, under the verdict; what is worth knowing comes after. */
export const Pass = (props: { readonly verdict: Verdict }) => {
  const { locale } = usePage()
  const words = () => verdictWordsOf(locale())
  return (
    <>
      <p class={`verdict ${props.verdict.state === "stop" ? "no" : "yes"}`} tabindex="-1">
        <span aria-hidden="true">{signs[props.verdict.state]}</span> {props.verdict.title}
      </p>
      <Show when={props.verdict.pass}>
        {(rows) => (
          <dl class="pass">
            <For each={rows()}>
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
      <For each={props.verdict.warnings}>{(warning) => <Heeded warning={warning} />}</For>
    </>
  )
}
