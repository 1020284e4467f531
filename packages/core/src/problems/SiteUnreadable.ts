import { Schema } from "effect"
import type { Guide, Step } from "./Guide.ts"
import { amount, shown } from "./wording.ts"

const UnreadableFile = Schema.Struct({
  path: Schema.String,
  /** The system's code, such as `EACCES`, or `dangling-link`, `links-without-end`, `not-a-file`. */
  reason: Schema.String
})

const because = ({ path, reason }: typeof UnreadableFile.Type): string => {
  switch (reason) {
    case "EACCES":
    case "EPERM":
      return `Your account on this computer is not allowed to read ${shown(path)} (${reason})`
    case "dangling-link":
      return `The link ${shown(path)} leads to nothing`
    case "links-without-end":
      return `${shown(path)} is behind links that lead to each other without end`
    case "not-a-file":
      return `${shown(path)} is neither a file nor a folder`
    default:
      return `Reading ${shown(path)} ended with ${shown(reason) || "an error"}`
  }
}

const remedy = ({ path, reason }: typeof UnreadableFile.Type): Step => {
  switch (reason) {
    case "EACCES":
    case "EPERM":
      return { text: `Let your account read ${shown(path)}` }
    case "dangling-link":
    case "links-without-end":
    case "not-a-file":
      return { text: `Remove ${shown(path)}, or name it in a file called .pagesignore` }
    default:
      return { text: `Open ${shown(path)} in another program, to see whether this computer can read it` }
  }
}

export class SiteUnreadable extends Schema.TaggedError<SiteUnreadable>()("SiteUnreadable", {
  files: Schema.Array(UnreadableFile)
}) {
  static readonly guide: Guide<SiteUnreadable> = {
    code: "site-unreadable",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A file cannot be read",
      why: (p) => {
        const [first, ...others] = p.files
        const reason = first === undefined ? "Reading ended with an error" : because(first)
        const rest =
          others.length === 0
            ? ""
            : `; ${amount(others.length, "other file cannot", "other files cannot")} be read either`
        return `${reason}${rest}.`
      },
      steps: (p) => [
        ...p.files.slice(0, 5).map(remedy),
        { text: "If the folder is kept in a cloud drive, let it download completely first" }
      ]
    },
    example: () => new SiteUnreadable({ files: [{ path: "img/logo.svg", reason: "EACCES" }] })
  }
}
