import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { some } from "./wording.ts"

export class SiteChangedWhileReading extends Schema.TaggedError<SiteChangedWhileReading>()("SiteChangedWhileReading", {
  files: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<SiteChangedWhileReading> = {
    code: "site-changed-while-reading",
    exitCode: 3,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "A file changed while it was being read",
      why: (p) =>
        `${some(p.files, "en") || "A file"} ${p.files.length > 1 ? "were" : "was"} not the same at the end of reading as at the beginning, so nothing was published.`,
      steps: () => [
        { text: "Wait until the program that writes to the folder, such as a build, is done, and publish again" }
      ]
    },
    example: () => new SiteChangedWhileReading({ files: ["assets/app.js"] })
  }
}
