import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { tryAgain } from "./phrases.ts"
import { hostName } from "./wording.ts"

export class HostAnswerCutOff extends Schema.TaggedError<HostAnswerCutOff>()("HostAnswerCutOff", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostAnswerCutOff> = {
    code: "host-answer-cut-off",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Only part of GitLab's answer arrived",
      why: (p) => `${hostName(p.host)} began to answer, and the connection ended before the answer did.`,
      steps: () => [
        tryAgain,
        { text: "If it happens again, try another network: a proxy or VPN may cut answers short" }
      ]
    },
    example: () => new HostAnswerCutOff({ host: "https://gitlab.example", evidence: null })
  }
}
