import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

const denied = new Set(["EACCES", "EPERM"])

export class SiteUnreadable extends Schema.TaggedError<SiteUnreadable>()("SiteUnreadable", {
  file: Schema.String,
  /** The system's code, such as `EACCES`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<SiteUnreadable> = {
    code: "site-unreadable",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A file cannot be read",
      why: (p) =>
        denied.has(p.reason)
          ? `Your account on this computer may not read ${shown(p.file)} (${p.reason}).`
          : `Reading ${shown(p.file)} ended with ${shown(p.reason) || "an error"}.`,
      steps: (p) => [
        denied.has(p.reason)
          ? { text: "Let your account read it" }
          : { text: "Open the file in another program, to see whether this computer can read it" },
        { text: "If the folder is kept in a cloud drive, let it download completely first" }
      ]
    },
    example: () => new SiteUnreadable({ file: "img/logo.svg", reason: "EACCES" })
  }
}
