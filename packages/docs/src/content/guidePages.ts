import { type Chapter, type ChapterId, chapterIds } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import type { Text } from "@pages-publisher/core/guide/Text"
import { plainText } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import type { ChapterPage, FrontPage } from "./Site.ts"
import { withLinks } from "./withLinks.ts"

/** What an Owner with two minutes reads; the other chapters have pages of their own. */
const onFront: ReadonlySet<ChapterId> = new Set(["about", "create", "settings", "safety", "troubleshooting"])

const pathOf = (id: ChapterId) => (onFront.has(id) ? `#${id}` : `guide/${id}/`)

export const guidePages = (options: Options, locale: Locale): readonly [FrontPage, ...ReadonlyArray<ChapterPage>] => {
  const { chapters, lead, title } = guideFor(locale, { host: options.host, group: null })
  const href = (path: string) => hrefOf(options, locale, path)
  const anchors = new Map(chapterIds.map((id) => [`#${id}`, href(pathOf(id))]))
  const linked = (text: Text): Text =>
    text.map((piece) => (piece.kind === "link" ? { ...piece, url: anchors.get(piece.url) ?? piece.url } : piece))
  const own = chapters.filter(({ id }) => !onFront.has(id))
  const more = own.map(({ id, title }) => ({ href: href(pathOf(id)), title }))
  const chapterPage = (chapter: Chapter): ChapterPage => {
    const path = pathOf(chapter.id)
    const description = `${title}: ${chapter.title}`
    return { kind: "chapter", locale, path, href: href(path), title: chapter.title, description, chapter, more }
  }
  return [
    {
      kind: "front",
      locale,
      path: "",
      href: href(""),
      title,
      description: plainText(lead),
      lead: linked(lead),
      chapters: chapters.filter(({ id }) => onFront.has(id)).map((chapter) => withLinks(chapter, linked)),
      more
    },
    ...own.map((chapter) => chapterPage(withLinks(chapter, linked)))
  ]
}
