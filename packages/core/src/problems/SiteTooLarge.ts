import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown, size } from "./wording.ts"

export class SiteTooLarge extends Schema.TaggedError<SiteTooLarge>()("SiteTooLarge", {
  path: Schema.String,
  bytes: Schema.Number,
  limit: Schema.Number,
  /** The largest files, largest first. */
  largest: Schema.Array(Schema.Struct({ path: Schema.String, bytes: Schema.Number }))
}) {
  static readonly guide: Guide<SiteTooLarge> = {
    code: "site-too-large",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The site is too large for this GitLab",
      why: (p) =>
        `${shown(p.path)} is ${size(p.bytes, "en")} in all, and this GitLab takes at most ${size(p.limit, "en")} a site.`,
      steps: (p) => [
        ...p.largest
          .slice(0, 5)
          .map((file) => ({ text: `Make ${shown(file.path)} (${size(file.bytes, "en")}) smaller, or leave it out` })),
        { text: "Name what is to stay out in a file called .pagesignore, one pattern a line" }
      ]
    },
    example: () =>
      new SiteTooLarge({
        path: "./films",
        bytes: 1288490189,
        limit: 1073741824,
        largest: [{ path: "summer.mp4", bytes: 943718400 }]
      })
  }
}
