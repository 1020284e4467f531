import type { Words } from "../words/Words.ts"

export const NotFound = (props: { readonly words: Words; readonly href: string }) => (
  <>
    <h1>{props.words.notFound}</h1>
    <p class="lead">{props.words.notFoundLead}</p>
    <p>
      <a href={props.href}>{props.words.problems}</a>
    </p>
  </>
)
