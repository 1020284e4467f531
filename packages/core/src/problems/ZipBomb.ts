import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { number, shown, size } from "./wording.ts"

const why = ({ archive, file, found, limit, reason }: ZipBomb): string => {
  const zip = shown(archive) || "the zip file"
  const entry = shown(file ?? "") || "a file"
  switch (reason) {
    case "entries":
      return `The list of files in ${zip} names ${number(found, "en")} files, and at most ${number(limit, "en")} are unpacked.`
    case "folders":
      return `The names in ${zip} make more than ${number(limit, "en")} folders, and a site has far fewer.`
    case "links":
      return `There are ${number(found, "en")} symbolic links in ${zip}, and at most ${number(limit, "en")} are followed.`
    case "total":
      return `Unpacked, ${zip} would be ${size(found, "en")} large, and at most ${size(limit, "en")} is unpacked.`
    case "ratio":
      return `Unpacked, ${zip} would be ${number(found, "en")} times as large as it is, and a site stays far below ${number(limit, "en")} times.`
    case "overlap":
      return `In ${zip} one and the same content is used for several files, such as ${entry}; no program that makes zip files does that.`
    case "inflates":
      return `Unpacked, ${entry} in ${zip} is larger than the ${size(limit, "en")} it is said to be.`
  }
}

export class ZipBomb extends Schema.TaggedError<ZipBomb>()("ZipBomb", {
  archive: Schema.String,
  /** The entry, where it is about one. */
  file: Schema.NullOr(Schema.String),
  reason: Schema.Literal("entries", "folders", "links", "total", "ratio", "overlap", "inflates"),
  /** Files, links, bytes or times; 0 for what has no number. */
  found: Schema.Number,
  limit: Schema.Number
}) {
  static readonly guide: Guide<ZipBomb> = {
    code: "zip-bomb",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The zip file would unpack to far more than a site",
      why,
      steps: () => [
        { text: "If somebody else made it, do not unpack it: it may be made to fill up computers" },
        { text: "If it is yours, publish the folder that it was made from, without what doesn't belong to the site" }
      ]
    },
    example: () => new ZipBomb({ archive: "site.zip", file: null, reason: "ratio", found: 1030, limit: 200 })
  }
}
