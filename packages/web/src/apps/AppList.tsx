import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js"
import { shown } from "@pages-publisher/core/problems/wording"
import { ProblemCard } from "../card/ProblemCard.tsx"
import { usePage } from "../page/PageContext.ts"
import { AppRow } from "./AppRow.tsx"
import { AppSearch } from "./AppSearch.tsx"
import { BlankRows } from "./BlankRows.tsx"
import type { Apps } from "./createApps.ts"
import { matching } from "./matching.ts"
import { appWordsOf } from "./words/appWordsOf.ts"

/** As many as are seen at one look. */
const few = 5

/** What the group publishes. */
export const AppList = (props: {
  readonly apps: Apps
  readonly onNewVersion: (app: string) => void
  readonly onGoBack: (app: string, version: number) => void
}) => {
  const { locale, say } = usePage()
  const words = () => appWordsOf(locale())
  const id = createUniqueId()
  const [text, setText] = createSignal("")
  const all = () => props.apps.seen() ?? []
  const isSearched = () => all().length > few
  const found = () => (isSearched() ? matching(all(), text()) : all())
  const isFirst = () => props.apps.isAsking() && props.apps.list() === null
  const refresh = async () => {
    if (!props.apps.isAsking() && (await props.apps.again())) say(words().refreshed)
  }
  createEffect(
    on(props.apps.card, (card, before) => {
      // A change of language is no news.
      if (card !== null && card.code !== before?.code) say(`${card.title}.`)
    })
  )
  // The name stays where the list comes anew, and so do the row, the focus in it and what is open there.
  const byName = createMemo(() => new Map(all().map((app) => [app.name, app])))
  return (
    <div class="apps">
      <section aria-labelledby={id} aria-busy={props.apps.isAsking()}>
        <div class="apps-head">
          <h2 id={id}>{words().title}</h2>
          <Show when={!isFirst()} fallback={<p class="asking">{words().asking}</p>}>
            <button type="button" class="quiet" aria-disabled={props.apps.isAsking()} onClick={() => void refresh()}>
              {words().refresh}
            </button>
          </Show>
        </div>
        <Show when={props.apps.card()}>
          {(card) => <ProblemCard problem={{ ...card(), retriable: true }} onAgain={() => void refresh()} />}
        </Show>
        <Show when={isSearched()}>
          <AppSearch text={text()} found={found().length} onText={setText} />
        </Show>
        <Show when={found().length > 0}>
          <ul class="app-list">
            <For each={found().map(({ name }) => name)}>
              {(name) => (
                <Show when={byName().get(name)}>
                  {(app) => (
                    <AppRow
                      app={app()}
                      session={props.apps.session()}
                      onNewVersion={props.onNewVersion}
                      onGoBack={props.onGoBack}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Show>
        <Show when={isSearched() && found().length === 0}>
          <p>{words().foundNone(shown(text()))}</p>
        </Show>
        <Show when={props.apps.list()?.length === 0}>
          <div class="apps-none">
            <h3>{words().none.title}</h3>
            <p>{words().none.text}</p>
          </div>
        </Show>
        <Show when={isFirst()}>
          <BlankRows />
        </Show>
      </section>
    </div>
  )
}
