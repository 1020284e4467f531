import { For, Show } from "solid-js"
import type { FrontPage, Site } from "../content/Site.ts"
import { part } from "../content/Variants.ts"
import { withDrawings } from "../drawings/withDrawings.ts"
import type { Words } from "../words/Words.ts"
import { Blocks } from "./Blocks.tsx"
import { More } from "./More.tsx"
import { ReaderBox } from "./ReaderBox.tsx"
import { RunningText } from "./RunningText.tsx"

/** The guide of two minutes: its chapters are stops on one thread. */
export const Front = (props: { readonly page: FrontPage; readonly words: Words; readonly site: Site }) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">
      <RunningText text={props.page.lead} />
    </p>
    <Show when={props.page.variants}>
      <ReaderBox words={props.words.reader} host={props.site.options.host} />
    </Show>
    <For each={props.page.chapters}>
      {(chapter, at) => (
        <section class="step" id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
          <span class="stop" aria-hidden="true">
            {at() + 1}
          </span>
          <div>
            <h2 id={`${chapter.id}-title`}>{chapter.title}</h2>
            <Blocks
              blocks={withDrawings(chapter)}
              variants={part(props.page.variants, (chapters) => withDrawings(chapters[at()] ?? chapter))}
              site={props.site}
              locale={props.page.locale}
              level={3}
            />
          </div>
        </section>
      )}
    </For>
    <More pages={props.page.more} title={props.words.furtherChapters} />
  </>
)
