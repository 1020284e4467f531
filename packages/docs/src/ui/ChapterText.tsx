import { Show } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { ChapterPage, Site } from "../content/Site.ts"
import { part } from "../content/Variants.ts"
import { withDrawings } from "../drawings/withDrawings.ts"
import type { Words } from "../words/Words.ts"
import { Blocks } from "./Blocks.tsx"
import { More } from "./More.tsx"
import { ReaderBox } from "./ReaderBox.tsx"

export const ChapterText = (props: { readonly page: ChapterPage; readonly words: Words; readonly site: Site }) => (
  <>
    <p class="kicker">
      <a href={hrefOf(props.site.options, props.page.locale, "")}>{props.words.guide}</a>
    </p>
    <h1>{props.page.title}</h1>
    <Show when={props.page.variants}>
      <ReaderBox words={props.words.reader} host={props.site.options.host} />
    </Show>
    <Blocks
      blocks={withDrawings(props.page.chapter)}
      variants={part(props.page.variants, withDrawings)}
      site={props.site}
      locale={props.page.locale}
      level={2}
    />
    <More pages={props.page.more} title={props.words.furtherChapters} here={props.page.href} />
  </>
)
