import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"
import { zipAnew } from "./zipAnew.ts"

const why = ({ archive, file, reason }: ZipBroken): string => {
  const zip = shown(archive) || "the zip file"
  const entry = shown(file ?? "") || "a file"
  switch (reason) {
    case "empty":
      return `There are 0 bytes in ${zip}.`
    case "not-zip":
      return `Neither the beginning nor the end of ${zip} is that of a zip file.`
    case "cut-off":
      return `The end of ${zip} is missing, which is where a zip file has its list of files.`
    case "directory":
      return `The list of files at the end of ${zip} is damaged.`
    case "contradiction":
      return `What ${zip} says about ${entry} in its list of files differs from what it says in front of that file.`
    case "bad-data":
      return `The content of ${entry} in ${zip} is damaged: it cannot be unpacked.`
    case "wrong-size":
      return `There is less of ${entry} in ${zip} than its list of files says.`
    case "wrong-checksum":
      return `The content of ${entry} in ${zip} has changed since it was packed: its checksum (CRC-32) is another one.`
  }
}

export class ZipBroken extends Schema.TaggedError<ZipBroken>()("ZipBroken", {
  archive: Schema.String,
  /** The entry, where it is about one. */
  file: Schema.NullOr(Schema.String),
  reason: Schema.Literal(
    "empty",
    "not-zip",
    "cut-off",
    "directory",
    "contradiction",
    "bad-data",
    "wrong-size",
    "wrong-checksum"
  )
}) {
  static readonly guide: Guide<ZipBroken> = {
    code: "zip-broken",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The zip file is damaged or incomplete",
      why,
      steps: (p) => [
        p.reason === "not-zip"
          ? { text: "Open the file in a text editor: a page that asks to sign in is often saved instead of a download" }
          : {
              text: "Compare its size in bytes with that of the original: a download or a copy may have stopped halfway"
            },
        { text: "Download or copy it again, and publish that one" },
        ...zipAnew
      ]
    },
    example: () => new ZipBroken({ archive: "site.zip", file: null, reason: "cut-off" })
  }
}
