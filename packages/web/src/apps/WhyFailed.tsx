import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Show } from "solid-js"
import { ProblemCard } from "../card/ProblemCard.tsx"
import { usePage } from "../page/PageContext.ts"
import { createTold } from "./createTold.ts"
import { appWordsOf } from "./words/appWordsOf.ts"

/** Why the newest version of an app is not online, for who asks. */
export const WhyFailed = (props: { readonly problem: Problem }) => {
  const { locale } = usePage()
  const words = () => appWordsOf(locale())
  const card = createTold(() => props.problem, locale)
  return (
    <details class="why">
      <summary>{words().why}</summary>
      <p class="note">{words().seenBefore}</p>
      <Show when={card()}>
        {/* To try again, somebody has to give the files again: the button for that is below. */}
        {(it) => <ProblemCard problem={{ ...it(), retriable: false }} onAgain={() => undefined} />}
      </Show>
    </details>
  )
}
