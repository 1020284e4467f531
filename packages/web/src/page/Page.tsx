import type { Locale } from "@pages-publisher/core/model/Locale"
import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js"
import type { Decoded } from "../config/decodeConfig.ts"
import { stopsSignIn } from "../config/stopsSignIn.ts"
import { createSignIn } from "../sign-in/createSignIn.ts"
import { SignInStep } from "../sign-in/SignInStep.tsx"
import { whenIdle } from "../sign-in/whenIdle.ts"
import type { Words } from "../words/Words.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { DeskPlace } from "./DeskPlace.tsx"
import { Header } from "./Header.tsx"
import { PageProvider } from "./PageContext.ts"
import { refuseDrops } from "./refuseDrops.ts"
import { Step } from "./Step.tsx"

/** The whole page: the thread from token to link. */
export const Page = (props: Decoded & { readonly locale: Locale; readonly words: Words }) => {
  const { config, mistakes } = props
  const [spoken, speak] = createSignal({ locale: props.locale, words: props.words })
  const locale = () => spoken().locale
  const words = () => spoken().words
  refuseDrops()
  const [said, say] = createSignal("")
  const signIn = createSignIn(config, locale)
  const [isBusy, setBusy] = createSignal(false)
  const [isEndNear, setEndNear] = createSignal(false)
  whenIdle({
    isBusy,
    warn: (isNear) => setEndNear(isNear && signIn.holdsToken()),
    end: () => {
      if (signIn.holdsToken()) signIn.forget("idle")
    }
  })
  createEffect(() => {
    if (isEndNear()) say(words().idleSoon)
  })
  createEffect(() => {
    if (!isBusy()) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener("beforeunload", ask)
    onCleanup(() => removeEventListener("beforeunload", ask))
  })

  // Mistakes are rare, and so is what shows them.
  const [shownMistakes, showMistakes] = createSignal<JSX.Element>()
  if (mistakes.length > 0) {
    void import("../config/ConfigMistakes.tsx").then(({ ConfigMistakes }) =>
      showMistakes(() => <ConfigMistakes locale={locale()} mistakes={mistakes} />)
    )
  }

  createEffect(() => {
    document.documentElement.lang = locale()
    document.title = config.title ?? `${words().title.replace(/\.$/, "")} · pages-publisher`
  })

  return (
    <PageProvider value={{ config, locale, words, say, setBusy }}>
      <a class="skip" href="#text">
        {words().skip}
      </a>
      <Header setLocale={(locale) => void wordsOf(locale).then((words) => speak({ locale, words }))} />
      <main id="text" tabindex="-1">
        <h1>{words().title}</h1>
        <Show when={signIn.session() === null}>
          <p class="lead">{words().lead}</p>
        </Show>
        {shownMistakes()}
        <Show when={isEndNear()}>
          <p class="heeded">{words().idleSoon}</p>
        </Show>
        <Show when={!stopsSignIn(mistakes)}>
          <SignInStep signIn={signIn} />
          <Show
            when={signIn.session()}
            fallback={
              <>
                <Step number={2} title={words().steps.what} state="later" note={words().later.what} />
                <Step number={3} title={words().steps.link} state="later" note={words().later.link} />
              </>
            }
          >
            {(session) => <DeskPlace session={session()} />}
          </Show>
        </Show>
      </main>
      <p class="hidden" role="status">
        {said()}
      </p>
    </PageProvider>
  )
}
