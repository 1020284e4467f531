import type { Chapter } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { plainText } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { wordsOf } from "../words/wordsOf.ts"
import { chapterPath, hasOwnPage, isOnFront } from "./chapterPath.ts"
import { hrefOf } from "./hrefs.ts"
import { linksIn } from "./linksIn.ts"
import type { Options } from "./Options.ts"
import type { ChapterPage, FrontPage } from "./Site.ts"
import { part, type Variants } from "./Variants.ts"
import { withLinks } from "./withLinks.ts"

export const guidePages = (options: Options, locale: Locale): readonly [FrontPage, ...ReadonlyArray<ChapterPage>] => {
  const { chapters, lead, title } = guideFor(locale, { host: options.host, group: null })
  const guides = variantsIn(locale)
  const href = (path: string) => hrefOf(options, locale, path)
  const linked = linksIn(options, locale)
  const linkedChapter = (chapter: Chapter) => withLinks(chapter, linked)
  const own = chapters.filter(hasOwnPage)
  const { chapterDescription } = wordsOf(locale)
  const more = own.map(({ id, title }) => ({ href: href(chapterPath(id)), title }))
  const chapterPage = (written: (typeof own)[number]): ChapterPage => {
    const chapter = linkedChapter(written)
    const path = chapterPath(chapter.id)
    const variants = differing(part(guides, (all) => linkedChapter(all.find(({ id }) => id === chapter.id) ?? chapter)))
    return {
      kind: "chapter",
      locale,
      path,
      href: href(path),
      title: chapter.title,
      description: chapterDescription[written.id],
      chapter,
      variants,
      more
    }
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
      chapters: chapters.filter(isOnFront).map(linkedChapter),
      variants: differing(part(guides, (all) => all.filter(isOnFront).map(linkedChapter))),
      more
    },
    ...own.map(chapterPage)
  ]
}

/** Stand where a reader's own will; nobody has these, because no name ends in `.invalid`. */
const anyHost = "https://host.invalid"
const anyTop = "top.invalid"
const anyGroup = `${anyTop}/group.invalid`

const variantsIn = (locale: Locale): Variants<ReadonlyArray<Chapter>> => {
  const chaptersFor = (host: string | null, group: string | null) => {
    const { chapters } = guideFor(locale, { host, group })
    const marked = JSON.stringify(chapters)
      .replaceAll(anyHost, "{host}")
      .replaceAll(anyGroup, "{group}")
      .replaceAll(anyTop, "{top}")
    return JSON.parse(marked) as ReadonlyArray<Chapter>
  }
  return {
    none: chaptersFor(null, null),
    host: chaptersFor(anyHost, null),
    group: chaptersFor(null, anyGroup),
    both: chaptersFor(anyHost, anyGroup),
    gitlabCom: chaptersFor("https://gitlab.com", null)
  }
}

const differing = <A>(variants: Variants<A> | null): Variants<A> | null =>
  variants !== null && JSON.stringify(variants.both) === JSON.stringify(variants.none) ? null : variants
