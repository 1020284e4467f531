import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishReadOnly extends Schema.TaggedError<PublishReadOnly>()("PublishReadOnly", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishReadOnly> = {
    code: "publish-read-only",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "This GitLab takes no changes for now",
      why: (p) => `${answeredSaying(p.evidence)}: it can be read, and not written to.`,
      steps: (p) => [
        {
          text: "In the Admin area, under Settings, General, see whether maintenance mode is on; a Geo secondary site is always read-only",
          url: p.host
        },
        { text: "When the maintenance is over, publish again: what GitLab already has is not sent a second time" }
      ]
    },
    example: () =>
      new PublishReadOnly({
        host: "https://gitlab.example",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 403,
          requestId: "01JCZ4VM",
          said: "You cannot perform write operations on a read-only instance"
        }
      })
  }
}
