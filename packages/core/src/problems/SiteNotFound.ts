import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class SiteNotFound extends Schema.TaggedError<SiteNotFound>()("SiteNotFound", {
  path: Schema.String
}) {
  static readonly guide: Guide<SiteNotFound> = {
    code: "site-not-found",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is nothing at that path",
      why: (p) => `${shown(p.path)} does not exist on this computer, seen from the folder you are in.`,
      steps: () => [
        { text: "See what is there, and compare it with what you gave, letter by letter", command: "ls" },
        { text: "If the path has spaces in it, put it between quotes" }
      ]
    },
    example: () => new SiteNotFound({ path: "./dits" })
  }
}
