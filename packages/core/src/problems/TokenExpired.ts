import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered, newToken } from "./phrases.ts"
import { day } from "./wording.ts"

export class TokenExpired extends Schema.TaggedError<TokenExpired>()("TokenExpired", {
  host: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** A date such as `2026-11-01`, where it is known. */
  expiredOn: Schema.NullOr(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenExpired> = {
    code: "token-expired",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token has expired",
      why: (p) =>
        p.expiredOn === null
          ? `${answered(p.evidence)}: the token's expiration date has passed.`
          : `It expired on ${day(p.expiredOn, "en")}, and GitLab takes no token from its expiration date on.`,
      steps: (p) => [
        ...newToken(p.host, p.group),
        { text: "Note the new expiration date, and publish with the new token: an expired one cannot be renewed" }
      ]
    },
    example: () =>
      new TokenExpired({
        host: "https://gitlab.example",
        group: "acme/apps",
        expiredOn: "2026-11-01",
        evidence: null
      })
  }
}
