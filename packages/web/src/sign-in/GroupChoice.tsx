import { createUniqueId, For, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { verdictWordsOf } from "./words/verdictWordsOf.ts"

/** The groups that a token may publish into, or a field where GitLab names none. */
export const GroupChoice = (props: {
  readonly groups: ReadonlyArray<string>
  readonly onChoose: (group: string) => void
}) => {
  const { locale } = usePage()
  const words = () => verdictWordsOf(locale())
  const id = createUniqueId()
  const choose = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const group = new FormData(event.currentTarget).get("group")
    if (typeof group === "string" && group.trim() !== "") props.onChoose(group.trim())
  }
  return (
    <form class="choice" onSubmit={choose}>
      <div class="field">
        <Show
          when={props.groups.length > 0}
          fallback={
            <>
              <label for={id}>{words().choose.type}</label>
              <input id={id} name="group" type="text" autocomplete="off" autocapitalize="none" spellcheck={false} />
            </>
          }
        >
          <label for={id}>{words().choose.label}</label>
          <select id={id} name="group">
            <For each={props.groups}>{(group) => <option value={group}>{group}</option>}</For>
          </select>
        </Show>
      </div>
      <div class="deeds">
        <button type="submit">{words().choose.take}</button>
      </div>
    </form>
  )
}
