import { createSignal, Show } from "solid-js"
import type { Session } from "../engine/Session.ts"
import { loadDesk } from "./loadEngine.ts"
import { usePage } from "./PageContext.ts"

type DeskPart = Awaited<ReturnType<typeof loadDesk>>

/** The rest of the thread, from a token that may publish to the link, once it is loaded. */
export const DeskPlace = (props: { readonly session: Session }) => {
  const { words } = usePage()
  const [part, setPart] = createSignal<DeskPart>()
  const [isLost, setLost] = createSignal(false)
  const load = () => {
    setLost(false)
    loadDesk().then(
      (Desk) => setPart(() => Desk),
      () => setLost(true)
    )
  }
  load()
  return (
    <>
      <Show when={isLost()}>
        <div class="heeded">
          <p>{words().engineFailed}</p>
          <button type="button" class="quiet" onClick={load}>
            {words().again}
          </button>
        </div>
      </Show>
      <Show when={part()}>
        {(it) => {
          const Desk = it()
          return <Desk session={props.session} />
        }}
      </Show>
    </>
  )
}
