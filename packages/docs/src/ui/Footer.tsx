import { Show } from "solid-js"
import type { Page } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"

export const Footer = (props: {
  readonly page: Page | undefined
  readonly words: Words
  /** Names what the site is made of: two copies with the same one say the same. */
  readonly edition: string
}) => (
  <footer class="bottom">
    <p>
      {props.words.footer} {props.words.edition} <code>{props.edition}</code>
    </p>
    <Show when={props.page}>
      {(page) => (
        <p>
          <a href={`${page().href}index.md`}>{props.words.markdown}</a>
        </p>
      )}
    </Show>
  </footer>
)
