import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"
import { zipAnew } from "./zipAnew.ts"

export class ZipEncrypted extends Schema.TaggedError<ZipEncrypted>()("ZipEncrypted", {
  archive: Schema.String,
  /** The first ones. */
  files: Schema.Array(Schema.String),
  total: Schema.Number
}) {
  static readonly guide: Guide<ZipEncrypted> = {
    code: "zip-encrypted",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The zip file is locked with a password",
      why: (p) =>
        `${amount(p.total, "file", "files")} in ${shown(p.archive)} cannot be read without it, such as ${shown(p.files[0] ?? "") || "a file"}.`,
      steps: () => [
        { text: "Make the zip file again without a password: what is published is there for visitors to read" },
        ...zipAnew
      ]
    },
    example: () => new ZipEncrypted({ archive: "site.zip", files: ["index.html", "app.js"], total: 2 })
  }
}
