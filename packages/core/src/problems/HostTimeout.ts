import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { amount, hostName } from "./wording.ts"

export class HostTimeout extends Schema.TaggedError<HostTimeout>()("HostTimeout", {
  host: Schema.String,
  seconds: Schema.Number,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostTimeout> = {
    code: "host-timeout",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab took too long to answer",
      why: (p) => `${hostName(p.host)} gave no complete answer within ${amount(p.seconds, "second", "seconds")}.`,
      steps: () => [
        { text: "If GitLab is inside your company's network, connect to that network or its VPN" },
        {
          text: "Ask whoever looks after your network where the connection gets stuck"
        },
        { text: "Try again in a few minutes: GitLab may be busy" }
      ]
    },
    example: () => new HostTimeout({ host: "https://gitlab.example", seconds: 30, evidence: null })
  }
}
