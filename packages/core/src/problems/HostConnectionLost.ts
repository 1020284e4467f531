import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { tryAgain } from "./phrases.ts"
import { hostName } from "./wording.ts"

export class HostConnectionLost extends Schema.TaggedError<HostConnectionLost>()("HostConnectionLost", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostConnectionLost> = {
    code: "host-connection-lost",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The connection to GitLab broke off",
      why: (p) => `The connection to ${hostName(p.host)} ended before GitLab had answered.`,
      steps: () => [
        tryAgain,
        { text: "If it happens again, try another network: a proxy or VPN may cut long connections" }
      ]
    },
    example: () => new HostConnectionLost({ host: "https://gitlab.example", evidence: null })
  }
}
