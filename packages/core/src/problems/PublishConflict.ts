import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { publishAgain } from "./phrases.ts"
import { amount, shown } from "./wording.ts"

export class PublishConflict extends Schema.TaggedError<PublishConflict>()("PublishConflict", {
  app: Schema.String,
  projectUrl: Schema.String,
  /** How often a plan was made and overtaken. */
  tries: Schema.Number
}) {
  static readonly guide: Guide<PublishConflict> = {
    code: "publish-conflict",
    exitCode: 7,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Others keep publishing to the same app",
      why: (p) =>
        `${amount(p.tries, "time", "times")} this version was ready to go on top of ${shown(p.app)}, and each time another one came first.`,
      steps: (p) => [{ text: "See who is publishing, and let them finish", url: p.projectUrl }, publishAgain]
    },
    example: () =>
      new PublishConflict({
        app: "menu",
        projectUrl: "https://gitlab.example/acme/apps/menu",
        tries: 3
      })
  }
}
