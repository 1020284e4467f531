import type { Version } from "@pages-publisher/core/apps/Version"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import { shown } from "@pages-publisher/core/problems/wording"
import { createSignal, createUniqueId, Show } from "solid-js"
import { Ago } from "../apps/Ago.tsx"
import type { Session } from "../engine/Session.ts"
import { usePage } from "../page/PageContext.ts"
import { Changes } from "./Changes.tsx"
import { versionWordsOf } from "./words/versionWordsOf.ts"

/** How a version stands to what visitors see. */
export type Standing = "online" | "newest" | "older" | "incomplete" | "other"

const signs: Readonly<Record<Standing, string>> = {
  online: "●",
  newest: "○",
  older: "○",
  incomplete: "!",
  other: "○"
}

/** What a version is about, unless that is no more than its number. */
const messageOf = ({ message, number, restores }: Version) =>
  message === "" || message === `Publish version ${number}` || message === `Go back to version ${restores}`
    ? null
    : shown(message)

/** One version: when, by whom, what it was about, and what it changed. */
export const VersionRow = (props: {
  readonly version: Version
  readonly standing: Standing
  readonly session: Session
  readonly project: Project
  readonly onGoBack: (version: number) => void
}) => {
  const { locale } = usePage()
  const words = () => versionWordsOf(locale())
  const id = createUniqueId()
  const [isOpen, setOpen] = createSignal(false)
  const name = () => {
    const { commit, number } = props.version
    return number === null ? words().commit(shown(commit.slice(0, 8))) : words().version(number)
  }
  const of = () => <span class="hidden">{words().of(name())}</span>
  const mark = () => {
    const { standing } = props
    return standing === "older" || standing === "other" ? null : words()[standing]
  }
  const older = () => (props.standing === "older" ? props.version.number : null)
  return (
    <li class={`version ${props.standing}`}>
      <span class="bead" aria-hidden="true">
        {signs[props.standing]}
      </span>
      <div>
        <div class="version-head">
          <div>
            <h5 tabindex="-1">
              {name()}
              <Show when={mark()}>{(text) => <span class="mark"> {text()}</span>}</Show>
            </h5>
            <p class="note">
              <Show when={props.version.at}>{(at) => <Ago at={at()} />}</Show>
              <Show when={props.version.by}>{(by) => <> {words().by(shown(by()))}</>}</Show>
            </p>
            <Show when={messageOf(props.version)}>{(text) => <p class="message">{text()}</p>}</Show>
            <Show when={props.version.restores}>
              {(version) => <p class="message">{words().restores(version())}</p>}
            </Show>
            <Show when={props.standing === "other"}>
              <p class="note">{words().byOther}</p>
            </Show>
          </div>
          <Show when={older()}>
            {(number) => (
              <button type="button" class="quiet" onClick={() => props.onGoBack(number())}>
                {words().goBack}
                {of()}
              </button>
            )}
          </Show>
        </div>
        <button
          type="button"
          class="more"
          aria-expanded={isOpen()}
          aria-controls={id}
          onClick={() => setOpen(!isOpen())}
        >
          {words().changes}
          {of()}
        </button>
        <div id={id}>
          <Show when={isOpen()}>
            <Changes session={props.session} project={props.project} version={props.version} />
          </Show>
        </div>
      </div>
    </li>
  )
}
