import type { Block } from "@pages-publisher/core/guide/Block"
import type { Text } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { DrawingId } from "../drawings/DrawingId.ts"
import type { PictureId } from "../pictures/PictureId.ts"
import type { ScreenId } from "../screens/ScreenId.ts"

/** The articles in the order they are listed: ways to publish first, then what is behind them. */
export const articleIds = [
  "browser",
  "terminal",
  "ci",
  "your-own-page",
  "self-managed",
  "how-it-works",
  "security",
  "sandbox",
  "accessibility"
] as const
export type ArticleId = (typeof articleIds)[number]

/** What an article is made of: what a chapter is, and what only a page can show. */
export type ArticleBlock =
  | Block
  | { readonly kind: "yaml"; readonly code: string }
  | { readonly kind: "file"; readonly language: "json" | "nginx"; readonly code: string }
  | { readonly kind: "picture"; readonly id: PictureId }
  | { readonly kind: "screen"; readonly id: ScreenId }
  | { readonly kind: "drawing"; readonly id: DrawingId }

/**
 * A page of the manual in one language. Links in its texts lead to an address, to `#` and the id of a chapter of the
 * token guide, or to `page:` and the path of a page of this site, such as `page:problems/token-expired/`.
 */
export interface Article {
  readonly title: string
  readonly lead: Text
  readonly blocks: ReadonlyArray<ArticleBlock>
}

/** What texts are filled with. */
export interface Place {
  readonly locale: Locale
  /** Address of the GitLab that the site is built for; null where it is for everybody. */
  readonly host: string | null
}
