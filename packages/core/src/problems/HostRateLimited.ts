import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"
import { amount } from "./wording.ts"

const because = {
  global: "it takes only so many requests in a minute",
  endpoint: "it takes only so many requests of this kind"
}

export class HostRateLimited extends Schema.TaggedError<HostRateLimited>()("HostRateLimited", {
  host: Schema.String,
  limiter: Schema.Literal("global", "endpoint"),
  retryAfterSeconds: Schema.NullOr(Schema.Number),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostRateLimited> = {
    code: "host-rate-limited",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab asks us to slow down",
      why: (p) => `${answered(p.evidence)}: ${because[p.limiter]}.`,
      steps: (p) => [
        {
          text: `Wait ${p.retryAfterSeconds === null ? "a minute" : amount(p.retryAfterSeconds, "second", "seconds")}, then try again: what GitLab already has is not sent a second time`
        },
        { text: "If it happens often, give each program a token of its own: the limit counts per token's account" }
      ]
    },
    example: () =>
      new HostRateLimited({
        host: "https://gitlab.example",
        limiter: "endpoint",
        retryAfterSeconds: 30,
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 429,
          requestId: "01JCZ4VC",
          said: "This endpoint has been requested too many times. Try again later."
        }
      })
  }
}
