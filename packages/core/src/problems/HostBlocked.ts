import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class HostBlocked extends Schema.TaggedError<HostBlocked>()("HostBlocked", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostBlocked> = {
    code: "host-blocked",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "GitLab has blocked this network address for a while",
      why: (p) => `${answeredSaying(p.evidence)} in plain text, as it does to an IP address that it has blocked.`,
      steps: () => [
        { text: "Wait an hour before the next try: each new one may prolong the block" },
        {
          text: "Look in auth.log for Rack_Attack and the IP address of the computer that publishes, and allow it",
          url: "https://docs.gitlab.com/security/rate_limits/"
        },
        { text: "Stop other programs on that network that ask with a wrong token or password" }
      ]
    },
    example: () =>
      new HostBlocked({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 403,
          requestId: null,
          said: "Forbidden"
        }
      })
  }
}
