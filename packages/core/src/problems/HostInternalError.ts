import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying, requestOf } from "./phrases.ts"

export class HostInternalError extends Schema.TaggedError<HostInternalError>()("HostInternalError", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostInternalError> = {
    code: "host-internal-error",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "GitLab ran into an error of its own",
      why: (p) => `${answeredSaying(p.evidence)}, which means that a fault inside GitLab stopped the request.`,
      steps: (p) => [
        { text: "Wait a minute and try again: what GitLab already has is not sent a second time" },
        { text: `If it happens again, see what GitLab's log says about it${requestOf(p.evidence)}`, url: p.host }
      ]
    },
    example: () =>
      new HostInternalError({
        host: "https://gitlab.example",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects",
          status: 500,
          requestId: "01JCZ4VE",
          said: "500 Internal Server Error"
        }
      })
  }
}
