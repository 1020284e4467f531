import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class HostMaintenance extends Schema.TaggedError<HostMaintenance>()("HostMaintenance", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostMaintenance> = {
    code: "host-maintenance",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "GitLab is under maintenance",
      why: (p) => `${answeredSaying(p.evidence)}, which means that it is closed for a while.`,
      steps: (p) => [
        {
          text: "Try again when the maintenance is over: what GitLab already has is not sent a second time",
          url: p.host
        },
        { text: "If no maintenance is planned, see whether the maintenance page was left switched on" }
      ]
    },
    example: () =>
      new HostMaintenance({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 503,
          requestId: null,
          said: "Deploy in progress"
        }
      })
  }
}
