import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"

export class TokenTooManyAddresses extends Schema.TaggedError<TokenTooManyAddresses>()("TokenTooManyAddresses", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenTooManyAddresses> = {
    code: "token-too-many-addresses",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "The account behind this token is used from too many places",
      why: (p) =>
        `${answered(p.evidence)} to the simplest question, without a reason, as it does to an account that is used from many IP addresses within a short time.`,
      steps: () => [
        {
          text: "In the Admin area, under Settings, Reporting, see whether “Limit sign in from multiple IP addresses” is on, and raise its number"
        },
        { text: "Or wait an hour, and use a token of its own for each place that publishes" }
      ]
    },
    example: () =>
      new TokenTooManyAddresses({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 403,
          requestId: "01JCZ4VM",
          said: "403 Forbidden"
        }
      })
  }
}
