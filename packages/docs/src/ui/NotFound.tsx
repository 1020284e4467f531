import type { JSX } from "solid-js"
import type { Words } from "../words/Words.ts"

export const NotFound = (props: { readonly words: Words; readonly children: JSX.Element }) => (
  <>
    <h1>{props.words.notFound}</h1>
    <p class="lead">{props.words.notFoundLead}</p>
    {props.children}
  </>
)
