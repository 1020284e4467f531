import type { Locale } from "@pages-publisher/core/model/Locale"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"
import type { Config } from "../config/Config.ts"
import { loadEngine } from "../page/loadEngine.ts"
import type { Engine } from "../engine.ts"
import type { Words } from "../words/Words.ts"
import type { Asked, Outcome } from "./engine/check.ts"
import type { Verdict } from "./Verdict.ts"

export type SignInState =
  | { readonly _tag: "Waiting"; readonly because: keyof Words["forgotten"] | null }
  | { readonly _tag: "Asking" }
  | { readonly _tag: "Told"; readonly outcome: Outcome; readonly verdict: Verdict; readonly engine: Engine }
  /** The engine did not arrive. */
  | { readonly _tag: "Failed" }

/** The browser knows of a reload or a way back, so nothing has to be kept to say why the token is asked for again. */
const isReturn = () =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => "type" in entry && (entry.type === "reload" || entry.type === "back_forward"))

/** From a pasted text to a session. The newest question counts; a new one, or an end, gives up the one before. */
export const createSignIn = (config: Config, locale: Accessor<Locale>) => {
  const [state, setState] = createSignal<SignInState>({ _tag: "Waiting", because: isReturn() ? "reload" : null })
  let running = new AbortController()
  let last: Asked = { host: config.host, pasted: "", group: config.group, allowPersonal: false }

  const ask = async (more: Partial<Asked>) => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    last = { ...last, ...more }
    const asked = last
    setState({ _tag: "Asking" })
    const told = await loadEngine()
      .then(async (engine) => {
        const outcome = await engine.check(asked, signal)
        return { outcome, verdict: await engine.tell(outcome, locale()), engine }
      })
      .catch(() => null)
    if (signal.aborted) return
    // The session holds the token from here on, and nothing else does.
    if (told !== null && told.outcome.session !== null) last = { ...last, pasted: "" }
    setState(told === null ? { _tag: "Failed" } : { _tag: "Told", ...told })
  }

  const forget = (because: keyof Words["forgotten"] | null) => {
    running.abort()
    last = { ...last, pasted: "", group: config.group, allowPersonal: false }
    const before = state()
    if (before._tag === "Told") before.engine.forget(before.outcome)
    setState({ _tag: "Waiting", because })
  }

  createEffect(
    on(
      locale,
      (wanted) => {
        const before = state()
        if (before._tag !== "Told") return
        const { engine, outcome } = before
        void engine.tell(outcome, wanted).then(
          (verdict) => {
            if (state() === before) setState({ _tag: "Told", outcome, verdict, engine })
          },
          // The words that are there stay.
          () => undefined
        )
      },
      { defer: true }
    )
  )

  /** What the network kept from being asked is asked again as soon as there is a network. */
  const backOnline = () => {
    const now = state()
    const isLost =
      now._tag === "Told" && now.verdict.problems.some(({ code, retriable }) => retriable && code.startsWith("host-"))
    if (isLost || now._tag === "Failed") void ask({})
  }
  addEventListener("online", backOnline)

  const holdsToken = () => {
    const now = state()
    return last.pasted !== "" || (now._tag === "Told" && now.outcome.session !== null)
  }
  /** A browser may keep the page as it is for the way back, and would keep the token with it. */
  const left = () => {
    if (holdsToken()) forget("reload")
  }
  addEventListener("pagehide", left)
  onCleanup(() => {
    removeEventListener("online", backOnline)
    removeEventListener("pagehide", left)
    running.abort()
  })

  return {
    state,
    session: () => {
      const now = state()
      return now._tag === "Told" ? now.outcome.session : null
    },
    /** What stands in the field, before anybody has asked about it. */
    hold: (pasted: string) => {
      last = { ...last, pasted }
    },
    isHeld: (pasted: string) => last.pasted === pasted,
    holdsToken,
    /** What was chosen for the token before does not hold for another one. */
    check: (pasted: string, host: string) => void ask({ pasted, host, group: config.group, allowPersonal: false }),
    /** The same token once more, with another choice. */
    again: (choice: Partial<Pick<Asked, "group" | "allowPersonal">>) => void ask(choice),
    forget
  }
}

export type SignIn = ReturnType<typeof createSignIn>
