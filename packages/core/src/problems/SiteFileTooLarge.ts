import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown, size } from "./wording.ts"

export class SiteFileTooLarge extends Schema.TaggedError<SiteFileTooLarge>()("SiteFileTooLarge", {
  files: Schema.Array(Schema.Struct({ path: Schema.String, bytes: Schema.Number })),
  /** In bytes. */
  limit: Schema.Number
}) {
  static readonly guide: Guide<SiteFileTooLarge> = {
    code: "site-file-too-large",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A file is too large to publish",
      why: (p) =>
        `A file can be at most ${size(p.limit, "en")}, and ${amount(p.files.length, "file is", "files are")} larger.`,
      steps: (p) => [
        ...p.files.slice(0, 5).map((file) => ({
          text: `Make ${shown(file.path)} (${size(file.bytes, "en")}) smaller: save pictures and videos for the web, or split the file`
        })),
        { text: "Or keep large files elsewhere, and link to them from the site" }
      ]
    },
    example: () => new SiteFileTooLarge({ files: [{ path: "film.mp4", bytes: 419430400 }], limit: 104857600 })
  }
}
