import { For } from "solid-js"
import type { FrontPage, Site } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { Blocks } from "./Blocks.tsx"
import { More } from "./More.tsx"
import { RunningText } from "./RunningText.tsx"

/** The guide of two minutes: its chapters are stops on one thread. */
export const Front = (props: { readonly page: FrontPage; readonly words: Words; readonly site: Site }) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">
      <RunningText text={props.page.lead} />
    </p>
    <For each={props.page.chapters}>
      {(chapter, at) => (
        <section class="step" id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
          <span class="stop" aria-hidden="true">
            {at() + 1}
          </span>
          <div>
            <h2 id={`${chapter.id}-title`}>{chapter.title}</h2>
            <Blocks blocks={chapter.blocks} site={props.site} locale={props.page.locale} level={3} />
          </div>
        </section>
      )}
    </For>
    <More pages={props.page.more} title={props.words.furtherChapters} />
  </>
)
