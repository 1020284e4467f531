import type { App } from "@pages-publisher/core/apps/App"
import type { Version } from "@pages-publisher/core/apps/Version"
import { isWhole } from "@pages-publisher/core/apps/versionsIn"
import { shown } from "@pages-publisher/core/problems/wording"
import { createEffect, createSignal, createUniqueId, For, on, onMount, Show } from "solid-js"
import { createAnswer } from "../apps/createAnswer.ts"
import { ProblemCard } from "../card/ProblemCard.tsx"
import type { Session } from "../engine/Session.ts"
import { usePage } from "../page/PageContext.ts"
import { askVersions, type Past } from "./engine/askVersions.ts"
import { type Standing, VersionRow } from "./VersionRow.tsx"
import { versionWordsOf } from "./words/versionWordsOf.ts"

/** Versions that are shown at a time. */
const atATime = 10

/** The history of an app, newest first. */
export const VersionList = (props: {
  readonly app: App
  readonly session: Session
  readonly onGoBack: (app: string, version: number) => void
  readonly onClose: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => versionWordsOf(locale())
  const id = createUniqueId()
  const [count, setCount] = createSignal(atATime)
  let panel!: HTMLElement
  const { ask, card, isAsking, value } = createAnswer(
    (signal) => askVersions(props.session, props.app, count(), signal),
    locale
  )
  const versions = () => value()?.versions ?? []
  const read = async () => {
    const isRead = await ask()
    const past = value()
    if (isRead && past !== null) say(words().count(past.versions.length, past.more))
  }
  const readOlder = async () => {
    if (isAsking()) return
    const known = versions().length
    setCount(known + atATime)
    await read()
    // What was read last is read on from here.
    panel.querySelectorAll<HTMLElement>(".version h5")[known]?.focus()
  }
  const standingOf = (version: Version): Standing => {
    if (version.number === null) return "other"
    if (!isWhole(version)) return "incomplete"
    if (version !== versions().find(isWhole)) return "older"
    // Where somebody else was there since, visitors see that.
    return props.app.state === "live" && version === versions()[0] ? "online" : "newest"
  }
  const goBack = (version: number) => props.onGoBack(props.app.name, version)
  onMount(() => panel.querySelector("h4")?.focus())
  createEffect(
    on(
      () => [props.app.commit, props.app.state],
      () => void read()
    )
  )
  return (
    <section
      ref={(it) => (panel = it)}
      class="versions"
      aria-labelledby={id}
      aria-busy={isAsking()}
      onKeyDown={(event) => event.key === "Escape" && props.onClose()}
    >
      <h4 id={id} tabindex="-1">
        {words().title(shown(props.app.title))}
      </h4>
      <Show when={value() === null && isAsking()}>
        <p class="asking">{words().asking}</p>
      </Show>
      <Show when={card()}>
        {(it) => <ProblemCard problem={{ ...it(), retriable: true }} onAgain={() => void read()} />}
      </Show>
      <Show when={value()}>
        {(past) => <Rows past={past()} standingOf={standingOf} session={props.session} onGoBack={goBack} />}
      </Show>
      <div class="deeds">
        <Show when={value()?.more}>
          <button type="button" class="quiet" aria-disabled={isAsking()} onClick={() => void readOlder()}>
            {words().older}
          </button>
        </Show>
        <button type="button" class="quiet" onClick={() => props.onClose()}>
          {words().close}
        </button>
      </div>
    </section>
  )
}

const Rows = (props: {
  readonly past: Past
  readonly standingOf: (version: Version) => Standing
  readonly session: Session
  readonly onGoBack: (version: number) => void
}) => {
  const { locale } = usePage()
  return (
    <Show when={props.past.versions.length > 0} fallback={<p>{versionWordsOf(locale()).none}</p>}>
      <ol class="version-list">
        <For each={props.past.versions.map(({ commit }) => commit)}>
          {(commit) => (
            <Show when={props.past.versions.find((version) => version.commit === commit)}>
              {(version) => (
                <VersionRow
                  version={version()}
                  standing={props.standingOf(version())}
                  session={props.session}
                  project={props.past.project}
                  onGoBack={props.onGoBack}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
    </Show>
  )
}
