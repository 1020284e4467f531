import { For, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import type { SignIn } from "./createSignIn.ts"
import { GroupChoice } from "./GroupChoice.tsx"
import { Pass } from "./Pass.tsx"
import { ProblemCard } from "../card/ProblemCard.tsx"
import type { Verdict } from "./Verdict.ts"
import { verdictWordsOf } from "./words/verdictWordsOf.ts"

/** Why a token cannot publish, or not yet, and what can be done about it on this page. */
export const Refusal = (props: { readonly verdict: Verdict; readonly signIn: SignIn }) => {
  const { config, locale } = usePage()
  const words = () => verdictWordsOf(locale())
  return (
    <>
      <Show when={props.verdict.pass !== null}>
        <div class="sheet">
          <Pass verdict={props.verdict} />
        </div>
      </Show>
      <For each={props.verdict.problems}>
        {(problem) => (
          <Show
            when={problem.code === "group-choice-needed" ? props.verdict.groups : null}
            fallback={
              <ProblemCard problem={problem} onAgain={() => props.signIn.again({})}>
                <Show
                  when={config.personalTokens && problem.code === "token-not-for-group" && props.verdict.acceptable}
                >
                  <div class="aside">
                    <h4>{words().personal.title}</h4>
                    <p>{words().personal.text}</p>
                    <button type="button" class="quiet" onClick={() => props.signIn.again({ allowPersonal: true })}>
                      {words().personal.use}
                    </button>
                  </div>
                </Show>
              </ProblemCard>
            }
          >
            {(groups) => (
              <div class="sheet">
                <h3>{problem.title}</h3>
                <p>{problem.why}</p>
                <GroupChoice groups={groups()} onChoose={(group) => props.signIn.again({ group })} />
              </div>
            )}
          </Show>
        )}
      </For>
    </>
  )
}
