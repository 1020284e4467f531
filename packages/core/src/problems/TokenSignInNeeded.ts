import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class TokenSignInNeeded extends Schema.TaggedError<TokenSignInNeeded>()("TokenSignInNeeded", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenSignInNeeded> = {
    code: "token-sign-in-needed",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The account behind this token has to sign in to GitLab first",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "Sign in to GitLab in a browser as that account, and do what it asks for: accept its terms, confirm an e-mail address or choose a password",
          url: p.host
        },
        { text: "Then try again with the same token" }
      ]
    },
    example: () =>
      new TokenSignInNeeded({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 403,
          requestId: "01JCZ4VM",
          said: "403 Forbidden - You must accept the Terms of Service in order to perform this action."
        }
      })
  }
}
