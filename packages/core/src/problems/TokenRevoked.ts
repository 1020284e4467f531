import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered, newToken } from "./phrases.ts"

export class TokenRevoked extends Schema.TaggedError<TokenRevoked>()("TokenRevoked", {
  host: Schema.String,
  group: Schema.NullOr(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenRevoked> = {
    code: "token-revoked",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token has been revoked",
      why: (p) => `${answered(p.evidence)}: somebody revoked the token, or replaced it with a newer one.`,
      steps: (p) => [
        { text: "If it was replaced, get the new token from whoever did so" },
        ...newToken(p.host, p.group),
        { text: "Publish with the new token" }
      ]
    },
    example: () => new TokenRevoked({ host: "https://gitlab.example", group: "acme/apps", evidence: null })
  }
}
