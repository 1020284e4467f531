import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class SiteIndexEmpty extends Schema.TaggedError<SiteIndexEmpty>()("SiteIndexEmpty", {
  path: Schema.String
}) {
  static readonly guide: Guide<SiteIndexEmpty> = {
    code: "site-index-empty",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The site's start page is empty",
      why: (p) => `The index.html in ${shown(p.path)} has 0 bytes, so visitors would see nothing.`,
      steps: () => [
        { text: "Save the page again in the program it was made with, or build the app again" },
        { text: "Publish again once index.html has something in it" }
      ]
    },
    example: () => new SiteIndexEmpty({ path: "./dist" })
  }
}
