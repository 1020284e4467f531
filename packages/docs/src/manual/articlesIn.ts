import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Article, ArticleId, Place } from "./Article.ts"
import { en } from "./locales/en/articles.ts"
import { nl } from "./locales/nl/articles.ts"

/** An article that lacks in a language does not compile. */
export type Articles = Readonly<Record<ArticleId, (place: Place) => Article>>

export const articlesIn = (locale: Locale): Articles => ({ en, nl })[locale]
