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
    fixableBy: "you",
    retriable: true,
    en: {
      title: "No more new apps can be made for now",
      why: (p) => `${answeredSaying(p.evidence)}: the limit on new projects is reached for ${p.group}.`,
      steps: () => [
        { text: "Try again tomorrow: GitLab.com, for one, lets an account make 200 projects a day" },
        {
          text: "If the account itself may have no more projects, ask an administrator of your GitLab for a higher limit"
        },
        { text: "Until then, new versions of the apps that exist can be published as ever" }
      ]
    },
    example: () =>
      new AppLimitReached({
        group: "acme/apps",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects",
          status: 429,
          requestId: "01JCZ4VG",
          said: "This endpoint has been requested too many times. Try again later."
        }
      })
  }
}
