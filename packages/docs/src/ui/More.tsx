import { For, type JSX } from "solid-js"

/** Pages to go on with. */
export const More = (props: {
  readonly title: string
  readonly pages: ReadonlyArray<{ readonly href: string; readonly title: string; readonly code?: string }>
  /** The page that is open: it is named, and no link. */
  readonly here?: string
  readonly children?: JSX.Element
}) => (
  <nav class="more" aria-labelledby="more">
    <h2 id="more">{props.title}</h2>
    <ul class="index">
      <For each={props.pages}>
        {(page) => (
          <li>
            <a href={page.href} aria-current={page.href === props.here ? "page" : undefined}>
              {page.title}
            </a>
            <span class="code">{page.code}</span>
          </li>
        )}
      </For>
    </ul>
    {props.children}
  </nav>
)
