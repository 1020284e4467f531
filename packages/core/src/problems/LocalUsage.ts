import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited } from "./wording.ts"

export class LocalUsage extends Schema.TaggedError<LocalUsage>()("LocalUsage", {
  /** What the reader of the command line said of it. */
  said: Schema.String
}) {
  static readonly guide: Guide<LocalUsage> = {
    code: "local-usage",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That command line cannot be read",
      why: (p) => `Reading it ended at ${cited(p.said)}.`,
      steps: () => [
        { text: "See the commands and their options", command: "pages-publisher --help" },
        { text: "Write the options as they are listed there, and names with spaces between quotes" }
      ]
    },
    example: () => new LocalUsage({ said: 'Unsupported option name ("--acess")' })
  }
}
