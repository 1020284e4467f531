import { Schema } from "effect"
import { locales } from "../model/Locale.ts"
import { Block } from "./Block.ts"
import { Text } from "./Text.ts"

/** The chapters in the order they are read; first what an Owner with two minutes needs. */
export const chapterIds = [
  "about",
  "create",
  "settings",
  "safety",
  "troubleshooting",
  "scopes",
  "expiry",
  "bot",
  "who",
  "older",
  "console"
] as const
export type ChapterId = (typeof chapterIds)[number]

export const Chapter = Schema.Struct({
  id: Schema.Literal(...chapterIds).annotations({ description: "The same in every language" }),
  title: Schema.String,
  blocks: Schema.Array(Block)
}).annotations({ identifier: "GuideChapter", description: "A chapter of the token guide" })
export type Chapter = typeof Chapter.Type

/** The token guide for one reader. */
export const Guide = Schema.Struct({
  locale: Schema.Literal(...locales),
  host: Schema.NullOr(Schema.String).annotations({
    description: "Address of the reader's GitLab, without / at its end; null where none was told"
  }),
  group: Schema.NullOr(Schema.String).annotations({
    description: "Full path of the reader's group; null where none was told, or what was told is no path of a group"
  }),
  title: Schema.String,
  lead: Text,
  chapters: Schema.Array(Chapter)
}).annotations({ identifier: "Guide", description: "The token guide" })
export type Guide = typeof Guide.Type
