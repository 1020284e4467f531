import type { App } from "@pages-publisher/core/apps/App"
import { shown } from "@pages-publisher/core/problems/wording"
import { createSignal, createUniqueId, Show } from "solid-js"
import type { Session } from "../engine/Session.ts"
import { BesideLink } from "../page/BesideLink.tsx"
import { usePage } from "../page/PageContext.ts"
import { VersionList } from "../versions/VersionList.tsx"
import { AppFacts } from "./AppFacts.tsx"
import { AppStateMark } from "./AppStateMark.tsx"
import { isWebAddress, webAddress } from "./webAddress.ts"
import { WhyFailed } from "./WhyFailed.tsx"
import { isClosed } from "./isClosed.ts"
import { appWordsOf } from "./words/appWordsOf.ts"

/** One app: its link, how it is doing, and what can be done with it. */
export const AppRow = (props: {
  readonly app: App
  readonly session: Session
  readonly onNewVersion: (app: string) => void
  readonly onGoBack: (app: string, version: number) => void
}) => {
  const { locale } = usePage()
  const words = () => appWordsOf(locale())
  const id = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  let opener: HTMLButtonElement | undefined
  // GitLab gives what it will delete a name that says so, and this list says it in words.
  const title = () => shown(props.app.title.replace(/-deletion_scheduled-\d+$/, ""))
  const of = () => <span class="hidden">{words().of(title())}</span>
  const address = () => (isWebAddress(props.app.url) ? props.app.url : null)
  const meaning = () => {
    const { state } = props.app
    return state === "live" || state === "failed" ? null : words().meanings[state]
  }
  const close = () => {
    setOpen(false)
    opener?.focus()
  }
  return (
    <li class="app">
      <div class="app-head">
        <h3>{title()}</h3>
        <AppStateMark state={props.app.state} />
      </div>
      <Show when={address()}>
        {(url) => (
          <p class="app-link">
            <BesideLink href={url()}>{webAddress(url())}</BesideLink>
          </p>
        )}
      </Show>
      <AppFacts app={props.app} />
      <Show when={meaning()}>{(text) => <p class="note">{text()}</p>}</Show>
      <Show when={props.app.version !== null && address() === null}>
        <p class="note">{words().noAddress}</p>
      </Show>
      <Show when={props.app.problem}>{(problem) => <WhyFailed problem={problem()} />}</Show>
      <div class="app-foot">
        <div class="deeds">
          <Show when={!isClosed(props.app)}>
            <button type="button" class="quiet" onClick={() => props.onNewVersion(props.app.name)}>
              {words().newVersion}
              {of()}
            </button>
          </Show>
          <Show when={props.app.state !== "never-published"}>
            <button
              ref={(it) => (opener = it)}
              type="button"
              class="quiet"
              aria-expanded={isOpen()}
              aria-controls={id}
              onClick={() => setOpen(!isOpen())}
            >
              {words().versions}
              {of()}
            </button>
          </Show>
        </div>
        <Show when={isWebAddress(props.app.project.webUrl)}>
          <p class="app-project">
            <BesideLink href={props.app.project.webUrl}>
              {words().inGitLab}
              {of()}
            </BesideLink>
          </p>
        </Show>
      </div>
      <div id={id}>
        <Show when={isOpen()}>
          <VersionList app={props.app} session={props.session} onGoBack={props.onGoBack} onClose={close} />
        </Show>
      </div>
    </li>
  )
}
