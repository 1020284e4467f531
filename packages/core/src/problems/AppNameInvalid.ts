import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

const because = (p: AppNameInvalid) =>
  ({
    empty: "No name was given.",
    reserved: `GitLab keeps the name “${shown(p.name)}” for pages of its own.`,
    "no-letters": `“${shown(p.name)}” holds no letter from a to z and no digit, and an address needs one.`,
    "too-long": "The name is longer than 255 characters."
  })[p.reason]

export class AppNameInvalid extends Schema.TaggedError<AppNameInvalid>()("AppNameInvalid", {
  name: Schema.String,
  reason: Schema.Literal("empty", "reserved", "no-letters", "too-long")
}) {
  static readonly guide: Guide<AppNameInvalid> = {
    code: "app-name-invalid",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That name cannot be used for an app",
      why: (p) => because(p),
      steps: () => [
        {
          text: "Choose a short name with letters from a to z, such as lunch-menu, and give it with --app",
          page: "Choose a short name with letters from a to z, such as lunch-menu"
        }
      ]
    },
    example: () => new AppNameInvalid({ name: "raw", reason: "reserved" })
  }
}
