import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered, newToken } from "./phrases.ts"

export class TokenImpersonationOff extends Schema.TaggedError<TokenImpersonationOff>()("TokenImpersonationOff", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenImpersonationOff> = {
    code: "token-impersonation-off",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "Impersonation tokens are turned off in this GitLab",
      why: (p) =>
        `${answered(p.evidence)}: an administrator made the token in somebody's name, and such tokens are not accepted any more.`,
      steps: (p) => [...newToken(p.host, null), { text: "Publish with the new token: it is in nobody's name" }]
    },
    example: () => new TokenImpersonationOff({ host: "https://gitlab.example", evidence: null })
  }
}
