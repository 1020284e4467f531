import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"
import { zipAnew } from "./zipAnew.ts"

export class ZipDuplicateName extends Schema.TaggedError<ZipDuplicateName>()("ZipDuplicateName", {
  archive: Schema.String,
  /** The first ones. */
  names: Schema.Array(Schema.String),
  total: Schema.Number
}) {
  static readonly guide: Guide<ZipDuplicateName> = {
    code: "zip-duplicate-name",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Two files in the zip file have the same name",
      why: (p) =>
        `${amount(p.total, "name is", "names are")} there more than once in ${shown(p.archive)}, such as ${shown(p.names[0] ?? "") || "one"}, so it is not known which file visitors should get.`,
      steps: () => [
        { text: "Open the zip file in the program it was made with, and remove the file that is out of date" },
        ...zipAnew
      ]
    },
    example: () => new ZipDuplicateName({ archive: "site.zip", names: ["index.html"], total: 1 })
  }
}
