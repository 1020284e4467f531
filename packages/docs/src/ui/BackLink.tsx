import { Show } from "solid-js"
import type { Words } from "../words/Words.ts"

/**
 * The way back for who came from the program in the browser; a script shows it to them. Where it leads is known from
 * the build alone: an address that a link brings along could lead anywhere.
 */
export const BackLink = (props: {
  readonly publisher: string | null
  readonly base: string
  readonly words: Words
}) => (
  <p class="back" id="back" data-base={props.base} hidden>
    <Show
      when={props.publisher}
      fallback={
        <button type="button" data-close={props.words.closeTab}>
          <Arrow /> {props.words.back}
        </button>
      }
    >
      {(address) => (
        <a href={address()}>
          <Arrow /> {props.words.back}
        </a>
      )}
    </Show>
  </p>
)

const Arrow = () => <span aria-hidden="true">←</span>
