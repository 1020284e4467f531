import { onMount } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import type { SignIn } from "./createSignIn.ts"
import { Pass } from "./Pass.tsx"
import type { Verdict } from "./Verdict.ts"
import { verdictWordsOf } from "./words/verdictWordsOf.ts"

/** What a token that may publish is, in brief, because what comes next should be in view; and the way out. */
export const Accepted = (props: { readonly verdict: Verdict; readonly signIn: SignIn }) => {
  const { locale } = usePage()
  let sheet!: HTMLDivElement
  // The field that had the focus is gone.
  onMount(() => sheet.querySelector<HTMLElement>(".verdict")?.focus())
  return (
    <div class="sheet" ref={(it) => (sheet = it)}>
      <Pass verdict={props.verdict} isBrief>
        <button type="button" class="quiet" onClick={() => props.signIn.forget("signedOut")}>
          {verdictWordsOf(locale()).signOut}
        </button>
      </Pass>
    </div>
  )
}
