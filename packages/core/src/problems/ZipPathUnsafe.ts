import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"

const UnsafeEntry = Schema.Struct({
  path: Schema.String,
  reason: Schema.Literal(
    "absolute",
    "traversal",
    "backslash",
    "control-character",
    "empty-segment",
    "not-unicode",
    "too-long",
    "special-file"
  )
})

const because = {
  absolute: "begins with / or with a drive letter",
  traversal: "has . or .. as the name of a folder",
  backslash: "has a backslash in it",
  "control-character": "has an invisible character in it",
  "empty-segment": "has two slashes in a row, or no name at all",
  "not-unicode": "is no valid text",
  "too-long": "is too long",
  "special-file": "is not the name of a file, but of a device or a pipe"
}

const first = ({ paths }: ZipPathUnsafe) => {
  const [unsafe] = paths
  return unsafe === undefined ? "one of them is not valid" : `${shown(unsafe.path) || "one"} ${because[unsafe.reason]}`
}

export class ZipPathUnsafe extends Schema.TaggedError<ZipPathUnsafe>()("ZipPathUnsafe", {
  archive: Schema.String,
  /** The first ones. */
  paths: Schema.Array(UnsafeEntry),
  total: Schema.Number
}) {
  static readonly guide: Guide<ZipPathUnsafe> = {
    code: "zip-path-unsafe",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The zip file has names that may lead out of its folder",
      why: (p) =>
        `${amount(p.total, "name", "names")} in ${shown(p.archive)} cannot be that of a file in a site: ${first(p)}.`,
      steps: () => [
        { text: "If somebody else made it, do not unpack it: such names can overwrite other files" },
        {
          text: "If it is yours, rename the files, with letters, digits, spaces, dots, dashes and underscores, and make the zip file again"
        },
        { text: "Or publish the folder itself: it need not be a zip file" }
      ]
    },
    example: () =>
      new ZipPathUnsafe({ archive: "site.zip", paths: [{ path: "/etc/cron.d/job", reason: "absolute" }], total: 1 })
  }
}
