import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"
import { cited, shown } from "./wording.ts"

export class AppRefused extends Schema.TaggedError<AppRefused>()("AppRefused", {
  group: Schema.String,
  app: Schema.String,
  /** GitLab's own words. */
  reasons: Schema.Array(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<AppRefused> = {
    code: "app-refused",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab doesn't accept this app",
      why: (p) =>
        `For ${p.group}/${shown(p.app)}, ${answered(p.evidence)}: ${p.reasons.length === 0 ? "it gave no reason" : cited(p.reasons.join("; "))}.`,
      steps: () => [
        {
          text: "If the reason is about the name or the path, publish under another name with --app",
          page: "If the reason is about the name or the path, publish under another name"
        },
        { text: "If it is about visibility or runners, ask an Owner of the group: the group's settings decide that" }
      ]
    },
    example: () =>
      new AppRefused({
        group: "acme/apps",
        app: "menu",
        reasons: ["visibility_level public is not allowed in a private group."],
        evidence: null
      })
  }
}
