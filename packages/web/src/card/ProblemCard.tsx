import { For, type ParentProps, Show } from "solid-js"
import { BesideLink } from "../page/BesideLink.tsx"
import { usePage } from "../page/PageContext.ts"
import { CodeLink } from "./CodeLink.tsx"
import { LetterBox } from "./LetterBox.tsx"
import type { Told } from "./Told.ts"
import { cardWordsOf } from "./words/cardWordsOf.ts"

/** A problem: title, why, numbered steps, what can be done here, and the code small at the end. */
export const ProblemCard = (props: ParentProps<{ readonly problem: Told; readonly onAgain: () => void }>) => {
  const { locale } = usePage()
  const words = () => cardWordsOf(locale())
  return (
    <article class="card">
      <h3>{props.problem.title}</h3>
      <p>{props.problem.why}</p>
      <ol>
        <For each={props.problem.steps}>
          {(step) => (
            <li>
              {step.text}
              <Show when={step.url}>
                {(url) => (
                  <span class="where">
                    <BesideLink href={url()}>{url().replace(/^https?:\/\//, "")}</BesideLink>
                  </span>
                )}
              </Show>
              <Show when={step.command}>{(command) => <code class="where">{command()}</code>}</Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.problem.other}>{(other) => <LetterBox other={other()} />}</Show>
      {props.children}
      <Show when={props.problem.retriable}>
        <div class="deeds">
          <button type="button" class="quiet" onClick={() => props.onAgain()}>
            {words().again}
          </button>
        </div>
      </Show>
      <p class="code">
        <Show when={props.problem.evidence}>
          {(evidence) => (
            <span class="where" lang="en">
              {evidence()}
            </span>
          )}
        </Show>
        <CodeLink code={props.problem.code} />
      </p>
    </article>
  )
}
