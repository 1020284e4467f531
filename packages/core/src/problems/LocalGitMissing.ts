import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class LocalGitMissing extends Schema.TaggedError<LocalGitMissing>()("LocalGitMissing", {
  /** The command or feature that needs it. */
  purpose: Schema.String
}) {
  static readonly guide: Guide<LocalGitMissing> = {
    code: "local-git-missing",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Git is not installed on this computer",
      why: (p) => `The program git was not found, and this needs it: ${shown(p.purpose)}.`,
      steps: () => [
        { text: "On Debian and Ubuntu, install it like this", command: "sudo apt-get install git" },
        { text: "On macOS, like this", command: "xcode-select --install" },
        { text: "On Windows, like this", command: "winget install Git.Git" }
      ]
    },
    example: () => new LocalGitMissing({ purpose: "pages-publisher sandbox" })
  }
}
