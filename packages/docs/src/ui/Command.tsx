import { For, Show } from "solid-js"
import { optionsIn } from "../content/optionsIn.ts"

/** Something to type; a script puts a button beside it where it can. */
export const Command = (props: {
  readonly code: string
  readonly label?: string
  readonly fill?: string | undefined
  /** Lines of a file keep their indentation, however narrow the page. */
  readonly isFile?: boolean
}) => (
  <div class="command" classList={{ file: props.isFile ?? false }} data-copyable="">
    <pre tabindex="0" role="group" aria-label={props.label ?? props.code} data-fill={props.fill}>
      <code>
        <For each={optionsIn(props.code)}>
          {({ isOption, text }) => (
            <Show when={isOption} fallback={text}>
              <span class="whole">{text}</span>
            </Show>
          )}
        </For>
      </code>
    </pre>
  </div>
)
