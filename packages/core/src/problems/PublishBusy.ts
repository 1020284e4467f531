import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishBusy extends Schema.TaggedError<PublishBusy>()("PublishBusy", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishBusy> = {
    code: "publish-busy",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab is still working on another change to this app",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: () => [{ text: "Publish again in a minute: what GitLab already has is not sent a second time" }]
    },
    example: () =>
      new PublishBusy({
        host: "https://gitlab.example",
        evidence: {
          method: "PUT",
          url: "https://gitlab.example/api/v4/projects/7",
          status: 409,
          requestId: "01JCZ4VM",
          said: "409 Conflict: Resource lock"
        }
      })
  }
}
