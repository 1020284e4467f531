import { code, type Text, text } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { wordsOf } from "../words/wordsOf.ts"
import type { ArticleBlock } from "./Article.ts"

/** Every exit code with its meaning; what 0 means is said by the article. */
export const exitCodes = (locale: Locale, done: Text): ArticleBlock => {
  const { exit, exitMeaning } = wordsOf(locale)
  const meanings = Object.entries(exitMeaning).map(([exitCode, meaning]) => [[code(exitCode)], text`${meaning}`])
  return { kind: "table", head: [exit, meaningHead[locale]], rows: [[[code("0")], done], ...meanings] }
}

const meaningHead = { en: "Meaning", nl: "Betekenis" } as const
