import { For } from "solid-js"
import type { ManualPage } from "../content/Site.ts"
import { RunningText } from "./RunningText.tsx"

/** The articles, each with the sentence it begins with. */
export const ManualList = (props: { readonly page: ManualPage }) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">{props.page.description}</p>
    <ul class="articles">
      <For each={props.page.articles}>
        {(article) => (
          <li>
            <h2>
              <a href={article.href}>{article.title}</a>
            </h2>
            <p>
              <RunningText text={article.lead} />
            </p>
          </li>
        )}
      </For>
    </ul>
  </>
)
