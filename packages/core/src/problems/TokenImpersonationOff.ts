import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"

export class TokenImpersonationOff extends Schema.TaggedError<TokenImpersonationOff>()("TokenImpersonationOff", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenImpersonationOff> = {
    code: "token-impersonation-off",
    exitCode: 4,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "Impersonation tokens are turned off in this GitLab",
      why: (p) =>
        `${answered(p.evidence)}: the token was made by an administrator in somebody's name, and that is not allowed any more.`,
      steps: (p) => [
        { text: "Ask an Owner of the group for a group access token: it is meant for publishing", url: p.host },
        { text: "Or turn impersonation on again in the configuration of GitLab" }
      ]
    },
    example: () => new TokenImpersonationOff({ host: "https://gitlab.example", evidence: null })
  }
}
