import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown, size } from "./wording.ts"

export class SiteFileTooLarge extends Schema.TaggedError<SiteFileTooLarge>()("SiteFileTooLarge", {
  file: Schema.String,
  bytes: Schema.Number,
  limit: Schema.Number
}) {
  static readonly guide: Guide<SiteFileTooLarge> = {
    code: "site-file-too-large",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A file is too large to publish",
      why: (p) => `${shown(p.file)} is ${size(p.bytes, "en")} large, and at most ${size(p.limit, "en")} can be sent.`,
      steps: () => [
        { text: "Make it smaller: save pictures and films for the web, or split the file" },
        { text: "Or keep it elsewhere, and link to it from the site" }
      ]
    },
    example: () => new SiteFileTooLarge({ file: "film.mp4", bytes: 419430400, limit: 104857600 })
  }
}
