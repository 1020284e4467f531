import type { Language } from "@pages-publisher/core/problems/Language"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { For, onMount, Show } from "solid-js"
import { told } from "../card/engine/told.ts"
import { ProblemCard } from "../card/ProblemCard.tsx"
import { usePage } from "../page/PageContext.ts"
import { areOfFiles } from "./areOfFiles.ts"
import type { Choice } from "./PublishingState.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** What keeps these files or this app from being published. Nothing was sent. */
export const Refused = (props: {
  readonly problems: ReadonlyArray<Problem>
  readonly language: Language
  /** What can be decided differently; null where there is no choice, as in going back. */
  readonly choice: Choice | null
  readonly onDecide: (choice: Partial<Choice>) => void
  readonly onAgain: () => void
  readonly onGiveAgain: () => void
  readonly onChange: (() => void) | null
  readonly onSomethingElse: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale())
  let place!: HTMLDivElement
  onMount(() => {
    place.focus()
    say(props.problems.map((problem) => `${told(problem, props.language).title}.`).join(" "))
  })
  return (
    <div tabindex="-1" ref={(it) => (place = it)} class="ended">
      <For each={props.problems}>
        {(problem) => (
          <ProblemCard problem={{ ...told(problem, props.language), retriable: false }} onAgain={() => undefined}>
            <Show when={props.choice !== null ? allowable(problem) : null}>
              {(files) => (
                <Decision
                  note={words().allowSecretsNote}
                  label={words().allowSecrets}
                  onDecide={() => props.onDecide({ allowSecrets: [...(props.choice?.allowSecrets ?? []), ...files()] })}
                />
              )}
            </Show>
            <Show when={props.choice !== null && problem._tag === "AppNameTaken" && problem.projectUrl !== null}>
              <Decision
                note={words().adoptNote}
                label={words().adopt}
                onDecide={() => props.onDecide({ adopt: true })}
              />
            </Show>
          </ProblemCard>
        )}
      </For>
      <p class="note">{words().stopped.nothingSent}</p>
      <div class="deeds">
        <Show
          when={areOfFiles(props.problems)}
          fallback={
            <button type="button" onClick={() => props.onAgain()}>
              {words().tryAgain}
            </button>
          }
        >
          <button type="button" onClick={() => props.onGiveAgain()}>
            {words().giveAgain}
          </button>
        </Show>
        <Show when={props.onChange}>
          {(change) => (
            <button type="button" class="quiet" onClick={() => change()()}>
              {words().plan.change}
            </button>
          )}
        </Show>
        <button type="button" class="quiet" onClick={() => props.onSomethingElse()}>
          {words().somethingElse}
        </button>
      </div>
    </div>
  )
}

const Decision = (props: { readonly note: string; readonly label: string; readonly onDecide: () => void }) => (
  <div class="aside">
    <p>{props.note}</p>
    <button type="button" class="quiet" onClick={() => props.onDecide()}>
      {props.label}
    </button>
  </div>
)

/** Files that somebody may decide about, as patterns; nobody may about the publishing token. */
const allowable = (problem: Problem): ReadonlyArray<string> | null => {
  if (problem._tag !== "SiteSecret" || problem.findings.length < problem.total) return null
  if (problem.findings.some(({ kind }) => kind === "publishing-token")) return null
  // A name is a pattern, so what patterns read into it is taken out.
  return [...new Set(problem.findings.map(({ file }) => `/${file.replaceAll(/[\\*?[\]! ]/g, "\\$&")}`))]
}
