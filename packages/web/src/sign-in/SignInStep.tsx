import { createEffect, createSignal, Match, on, Show, Switch, untrack } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { Step } from "../page/Step.tsx"
import type { SignIn, SignInState } from "./createSignIn.ts"
import { TokenForm } from "./TokenForm.tsx"

const waitingBecause = (state: SignInState) => (state._tag === "Waiting" ? state.because : null)
const told = (state: SignInState) => (state._tag === "Told" ? state : null)

/** The first stop: from a pasted text to a token that may publish. */
export const SignInStep = (props: { readonly signIn: SignIn }) => {
  const { config, say, words } = usePage()
  const [wasSignedIn, setSignedIn] = createSignal(false)
  const isSignedIn = () => props.signIn.session() !== null

  createEffect(
    on(
      () => told(props.signIn.state())?.verdict ?? null,
      (verdict, before) => {
        // A change of language is no news.
        if (verdict !== null && before == null) say(verdict.sentence)
      }
    )
  )
  createEffect(() => {
    const because = waitingBecause(props.signIn.state())
    if (because !== null) say(words().forgotten[because])
  })
  createEffect(() => {
    if (isSignedIn()) setSignedIn(true)
  })

  return (
    <Step number={1} title={words().steps.token} state={isSignedIn() ? "done" : "now"}>
      <Show
        when={isSignedIn() ? told(props.signIn.state()) : null}
        fallback={
          <>
            <Show when={waitingBecause(props.signIn.state())}>
              {(because) => <p class="heeded">{words().forgotten[because()]}</p>}
            </Show>
            <TokenForm config={config} signIn={props.signIn} takesFocus={wasSignedIn()} />
            <Switch>
              <Match when={props.signIn.state()._tag === "Asking"}>
                <p class="asking">{words().asking(config.hostFixed ? new URL(config.host).host : "GitLab")}</p>
              </Match>
              <Match when={props.signIn.state()._tag === "Failed"}>
                <div class="heeded">
                  <p>{words().engineFailed}</p>
                  <button type="button" class="quiet" onClick={() => props.signIn.again({})}>
                    {words().again}
                  </button>
                </div>
              </Match>
              <Match when={told(props.signIn.state())}>
                {(it) => <Shown part="Refusal" it={it()} signIn={props.signIn} />}
              </Match>
            </Switch>
          </>
        }
      >
        {(it) => <Shown part="Accepted" it={it()} signIn={props.signIn} />}
      </Show>
    </Step>
  )
}

/** What a verdict is shown with came with the engine that found it. */
const Shown = (props: {
  readonly part: "Accepted" | "Refusal"
  readonly it: Extract<SignInState, { readonly _tag: "Told" }>
  readonly signIn: SignIn
}) => {
  const Part = untrack(() => props.it.engine[props.part])
  return <Part verdict={props.it.verdict} signIn={props.signIn} />
}
