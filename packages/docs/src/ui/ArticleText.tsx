import { hrefOf } from "../content/hrefs.ts"
import type { ArticlePage, Site } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { Blocks } from "./Blocks.tsx"
import { More } from "./More.tsx"
import { RunningText } from "./RunningText.tsx"

export const ArticleText = (props: { readonly page: ArticlePage; readonly words: Words; readonly site: Site }) => (
  <>
    <p class="kicker">
      <a href={hrefOf(props.site.options, props.page.locale, "publishing/")}>{props.words.manual}</a>
    </p>
    <h1>{props.page.title}</h1>
    <p class="lead">
      <RunningText text={props.page.lead} />
    </p>
    <Blocks blocks={props.page.blocks} variants={null} site={props.site} locale={props.page.locale} level={2} />
    <More pages={props.page.more} title={props.words.furtherArticles} here={props.page.href} />
  </>
)
