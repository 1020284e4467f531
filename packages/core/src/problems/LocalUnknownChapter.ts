import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, cited, either, shown } from "./wording.ts"

export class LocalUnknownChapter extends Schema.TaggedError<LocalUnknownChapter>()("LocalUnknownChapter", {
  chapter: Schema.String,
  /** Chapters that look like it. */
  near: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<LocalUnknownChapter> = {
    code: "local-unknown-chapter",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The guide has no such chapter",
      why: (p) =>
        `No chapter is called ${cited(p.chapter)}${p.near.length === 0 ? "" : `; ${either(p.near.map(shown), "en")} looks like it`}.`,
      steps: (p) => [
        ...p.near.slice(0, 3).map((chapter) => ({
          text: `If you meant ${shown(chapter)}, read it`,
          command: `pages-publisher guide ${argument(chapter)}`
        })),
        { text: "See all chapters", command: "pages-publisher guide" }
      ]
    },
    example: () => new LocalUnknownChapter({ chapter: "setings", near: ["settings"] })
  }
}
