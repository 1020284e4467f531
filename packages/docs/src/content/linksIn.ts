import { chapterIds } from "@pages-publisher/core/guide/Guide"
import type { Text } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { chapterPath } from "./chapterPath.ts"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"

/** Links to a chapter (`#create`) or a page (`page:problems/`) become addresses on this site. */
export const linksIn = (options: Options, locale: Locale): ((text: Text) => Text) => {
  const href = (path: string) => hrefOf(options, locale, path)
  const chapters = new Map(chapterIds.map((id) => [`#${id}`, href(chapterPath(id))]))
  const address = (url: string) =>
    url.startsWith("page:") ? href(url.slice("page:".length)) : (chapters.get(url) ?? url)
  return (text) => text.map((piece) => (piece.kind === "link" ? { ...piece, url: address(piece.url) } : piece))
}
