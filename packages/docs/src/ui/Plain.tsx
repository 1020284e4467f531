import type { JSX } from "solid-js"

/** A page with a title, a sentence and one thing to do. */
export const Plain = (props: {
  readonly page: { readonly title: string; readonly description: string }
  readonly children: JSX.Element
}) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">{props.page.description}</p>
    {props.children}
  </>
)
