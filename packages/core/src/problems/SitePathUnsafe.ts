import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"

const UnsafePath = Schema.Struct({
  path: Schema.String,
  reason: Schema.Literal(
    "absolute",
    "traversal",
    "backslash",
    "control-character",
    "empty-segment",
    "git-folder",
    "not-unicode",
    "too-long"
  )
})

const because = {
  absolute: "it begins with / or with a drive letter",
  traversal: "it has . or .. as the name of a folder",
  backslash: "it has a backslash in it",
  "control-character": "it has an invisible character in it",
  "empty-segment": "it has two slashes in a row, or one at its end",
  "git-folder": "it belongs to a folder of Git",
  "not-unicode": "it is no valid text",
  "too-long": "it is too long"
}

const nameOf = ({ path, reason }: typeof UnsafePath.Type) => `${shown(path) || "a file"}: ${because[reason]}`

export class SitePathUnsafe extends Schema.TaggedError<SitePathUnsafe>()("SitePathUnsafe", {
  paths: Schema.Array(UnsafePath)
}) {
  static readonly guide: Guide<SitePathUnsafe> = {
    code: "site-path-unsafe",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Some file names cannot be published",
      why: (p) =>
        `${amount(p.paths.length, "name", "names")} would mean something else to Git or to a web server than to you.`,
      steps: (p) => [
        ...p.paths.slice(0, 5).map((unsafe) => ({ text: `Rename ${nameOf(unsafe)}` })),
        { text: "Use only letters, digits, spaces, dots, dashes and underscores in the names, and publish again" }
      ]
    },
    example: () => new SitePathUnsafe({ paths: [{ path: "img\\logo.svg", reason: "backslash" }] })
  }
}
