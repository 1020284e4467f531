import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered, requestOf } from "./phrases.ts"

export class HostUnavailable extends Schema.TaggedError<HostUnavailable>()("HostUnavailable", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostUnavailable> = {
    code: "host-unavailable",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "GitLab is not available right now",
      why: (p) => `${answered(p.evidence)}: it is overloaded, starting, or under maintenance.`,
      steps: (p) => [
        { text: "Wait a few minutes and try again: most of the time this passes by itself" },
        { text: `If it goes on, see what GitLab's log says about it${requestOf(p.evidence)}`, url: p.host }
      ]
    },
    example: () =>
      new HostUnavailable({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 503,
          requestId: "01JCZ4VD",
          said: "503 Service Unavailable"
        }
      })
  }
}
