import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"
import { zipAnew } from "./zipAnew.ts"

export class ZipUnsupported extends Schema.TaggedError<ZipUnsupported>()("ZipUnsupported", {
  archive: Schema.String,
  /** How it is packed, such as `LZMA`; null for an archive that is split over several files. */
  method: Schema.NullOr(Schema.String),
  /** The first ones. */
  files: Schema.Array(Schema.String),
  total: Schema.Number
}) {
  static readonly guide: Guide<ZipUnsupported> = {
    code: "zip-unsupported",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The zip file is of a kind that few programs can read",
      why: (p) =>
        p.method === null
          ? `It is split into several files, and ${shown(p.archive)} is only one of them.`
          : `${amount(p.total, "file", "files")} in ${shown(p.archive)} ${p.total === 1 ? "is" : "are"} packed with ${shown(p.method) || "an unknown method"}, such as ${shown(p.files[0] ?? "") || "one"}, and browsers can read only Deflate.`,
      steps: (p) => [
        p.method === null
          ? { text: "Unpack all parts together with the program they were made with, and publish the folder" }
          : { text: "Make the zip file again with the method Deflate, where the program lets you choose one" },
        ...zipAnew
      ]
    },
    example: () => new ZipUnsupported({ archive: "site.zip", method: "LZMA", files: ["index.html"], total: 12 })
  }
}
