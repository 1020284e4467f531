import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { newToken, useNewToken } from "./phrases.ts"
import { cited } from "./wording.ts"

export class TokenFineGrained extends Schema.TaggedError<TokenFineGrained>()("TokenFineGrained", {
  host: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** The token's own name. */
  name: Schema.String
}) {
  static readonly guide: Guide<TokenFineGrained> = {
    code: "token-fine-grained",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token's fine-grained permissions are not enough",
      why: (p) =>
        `GitLab refused this fine-grained token${p.name === "" ? "" : `, ${cited(p.name)}`}: with such a token, the scopes do not tell everything.`,
      steps: (p) => [...newToken(p.host, p.group), useNewToken]
    },
    example: () =>
      new TokenFineGrained({
        host: "https://gitlab.example",
        group: "acme/apps",
        name: "pages-publisher"
      })
  }
}
