import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class AppLimitReached extends Schema.TaggedError<AppLimitReached>()("AppLimitReached", {
  group: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<AppLimitReached> = {
    code: "app-limit-reached",
    exitCode: 7,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "The token's account has reached its limit of projects",
      why: (p) => `${answeredSaying(p.evidence)}; a new app in ${p.group} would be one too many.`,
      steps: () => [
        {
          text: "In the Admin area, under Users, open the account behind the token, and raise “Projects limit”"
        },
        { text: "Until then, publish new versions of the apps that exist, or delete an app that nobody uses" }
      ]
    },
    example: () =>
      new AppLimitReached({
        group: "acme/apps",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects",
          status: 400,
          requestId: "01JCZ4VG",
          said: "limit_reached Your project limit is 10 projects. Please contact your administrator to increase it"
        }
      })
  }
}
