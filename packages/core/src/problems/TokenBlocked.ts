import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class TokenBlocked extends Schema.TaggedError<TokenBlocked>()("TokenBlocked", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenBlocked> = {
    code: "token-blocked",
    exitCode: 4,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "The account behind this token is blocked",
      why: (p) => `${answeredSaying(p.evidence)}: the token is fine, but its account is blocked or deactivated.`,
      steps: (p) => [
        {
          text: "In the Admin area, under Users, find the account behind the token, and activate or unblock it",
          url: p.host
        },
        { text: "Or ask an Owner of the group for a new token: it comes with an account of its own" }
      ]
    },
    example: () =>
      new TokenBlocked({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 403,
          requestId: "01JCZ4V9",
          said: "403 Forbidden - Your account has been deactivated by your administrator."
        }
      })
  }
}
