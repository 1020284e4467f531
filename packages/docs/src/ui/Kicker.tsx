import { familyTitle } from "./familyTitle.ts"
import type { Words } from "../words/Words.ts"

/** The family that a code belongs to, with the way back to it. */
export const Kicker = (props: { readonly family: string; readonly words: Words }) => (
  <p class="kicker">
    <a href={`../#${props.family}`}>{familyTitle(props.family, props.words)}</a>
  </p>
)
