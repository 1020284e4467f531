import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying, requestOf } from "./phrases.ts"

export class PublishRefused extends Schema.TaggedError<PublishRefused>()("PublishRefused", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishRefused> = {
    code: "publish-refused",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab refused the new version",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "Look at the project: a notice at its top may tell more",
          url: p.projectUrl
        },
        { text: "Publish again: it first looks at what is there by now" },
        { text: `If it happens again, show these words to the administrator of your GitLab${requestOf(p.evidence)}` }
      ]
    },
    example: () =>
      new PublishRefused({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VK",
          said: "You can only create or edit files when you are on a branch"
        }
      })
  }
}
