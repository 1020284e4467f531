import type { Block } from "@pages-publisher/core/guide/Block"
import { plainText } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { type ArticleBlock, type ArticleId, articleIds } from "../manual/Article.ts"
import { articlesIn } from "../manual/articlesIn.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { firstSentence } from "./firstSentence.ts"
import { hrefOf } from "./hrefs.ts"
import { linksIn } from "./linksIn.ts"
import type { Options } from "./Options.ts"
import type { ArticlePage, ManualPage } from "./Site.ts"
import { blockWithLinks } from "./withLinks.ts"

/** The list of the articles, and a page for each. */
export const manualPages = (options: Options, locale: Locale): readonly [ManualPage, ...ReadonlyArray<ArticlePage>] => {
  const words = wordsOf(locale)
  const linked = linksIn(options, locale)
  const written = articlesIn(locale)
  const block = (it: ArticleBlock): ArticleBlock => (hasNoLinks(it) ? it : blockWithLinks(it, linked))
  const head = (path: string, title: string, description: string) => ({
    locale,
    path,
    href: hrefOf(options, locale, path),
    title,
    description
  })
  const articles = articleIds.map((id) => ({ id, ...written[id]({ locale, host: options.host }) }))
  const listed = articles.map(({ id, lead, title }) => ({
    href: hrefOf(options, locale, pathOf(id)),
    title,
    lead: linked(lead)
  }))
  return [
    { kind: "manual", ...head("publishing/", words.manual, words.manualLead), articles: listed },
    ...articles.map(({ blocks, id, lead, title }): ArticlePage => ({
      kind: "article",
      ...head(pathOf(id), title, firstSentence(plainText(lead))),
      id,
      lead: linked(lead),
      blocks: blocks.map(block),
      more: listed.map(({ href, title }) => ({ href, title }))
    }))
  ]
}

const hasNoLinks = (it: ArticleBlock): it is Exclude<ArticleBlock, Block> =>
  it.kind === "yaml" || it.kind === "file" || it.kind === "picture" || it.kind === "screen" || it.kind === "drawing"

const pathOf = (id: ArticleId) => `publishing/${id}/`
