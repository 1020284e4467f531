import type { Version } from "@pages-publisher/core/apps/Version"
import type { VersionChanges } from "@pages-publisher/core/apps/versionChanges"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import { all, shown } from "@pages-publisher/core/problems/wording"
import { createSignal, For, onMount, Show } from "solid-js"
import { createAnswer } from "../apps/createAnswer.ts"
import { ProblemCard } from "../card/ProblemCard.tsx"
import type { Session } from "../engine/Session.ts"
import { usePage } from "../page/PageContext.ts"
import { askChanges } from "./engine/askChanges.ts"
import type { ChangeKind } from "./words/VersionWords.ts"
import { versionWordsOf } from "./words/versionWordsOf.ts"

const signs: Readonly<Record<ChangeKind, string>> = { add: "+", update: "~", remove: "−", move: "→" }
const kinds = ["add", "update", "remove", "move"] as const

interface Line {
  readonly kind: ChangeKind
  readonly path: string
  /** Where it went, of what was moved. */
  readonly to: string | null
}

const linesOf = ({ add, move, remove, update }: VersionChanges): ReadonlyArray<Line> => [
  ...add.map((path) => ({ kind: "add", path, to: null }) as const),
  ...update.map((path) => ({ kind: "update", path, to: null }) as const),
  ...remove.map((path) => ({ kind: "remove", path, to: null }) as const),
  ...move.map(({ from, to }) => ({ kind: "move", path: from, to }) as const)
]

/** As many lines as somebody reads. */
const few = 50

/** What a version changed about the site, as a list that reads like a plan. */
export const Changes = (props: { readonly session: Session; readonly project: Project; readonly version: Version }) => {
  const { locale, say } = usePage()
  const words = () => versionWordsOf(locale())
  const [isWhole, setWhole] = createSignal(false)
  const { ask, card, isAsking, value } = createAnswer(
    (signal) => askChanges(props.session, props.project, props.version, signal),
    locale
  )
  const sumOf = (changes: VersionChanges) => {
    const parts = kinds.flatMap((kind) => {
      const { length } = changes[kind]
      return length === 0 ? [] : [words().sums[kind](length)]
    })
    return parts.length === 0 ? words().changedNothing : words().sum(all(parts, locale()))
  }
  const read = async () => {
    const isRead = await ask()
    const changes = value()
    if (isRead && changes !== null) say(sumOf(changes))
  }
  onMount(() => void read())
  return (
    <div class="changes">
      <Show when={isAsking()}>
        <p class="asking">{words().asksChanges}</p>
      </Show>
      <Show when={card()}>
        {(it) => <ProblemCard problem={{ ...it(), retriable: true }} onAgain={() => void read()} />}
      </Show>
      <Show when={value()}>
        {(changes) => {
          const lines = () => linesOf(changes())
          return (
            <>
              <p class="sum">{sumOf(changes())}</p>
              <ul class="paths">
                <For each={isWhole() ? lines() : lines().slice(0, few)}>
                  {({ kind, path, to }) => (
                    <li class={kind}>
                      <span aria-hidden="true">{signs[kind]}</span>
                      <span class="path">
                        <span class="hidden">{words().kinds[kind]} </span>
                        {shown(path)}
                        <Show when={to}>
                          {(name) => (
                            <>
                              <span aria-hidden="true"> → </span>
                              <span class="hidden"> {words().to} </span>
                              {shown(name())}
                            </>
                          )}
                        </Show>
                      </span>
                    </li>
                  )}
                </For>
              </ul>
              <Show when={lines().length > few && !isWhole()}>
                <button type="button" class="quiet" onClick={() => setWhole(true)}>
                  {words().all(lines().length)}
                </button>
              </Show>
            </>
          )
        }}
      </Show>
    </div>
  )
}
