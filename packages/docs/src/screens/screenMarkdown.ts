import { textMarkdown } from "@pages-publisher/core/guide/guideMarkdown"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { ScreenId } from "./ScreenId.ts"
import { screenWordsOf } from "./screenWordsOf.ts"

/** The same for who reads text: what is to be seen. */
export const screenMarkdown = (id: ScreenId, locale: Locale): string => {
  const { alt, caption } = screenWordsOf(id, locale)
  return `*${textMarkdown(caption)}* ${textMarkdown(alt)}`
}
