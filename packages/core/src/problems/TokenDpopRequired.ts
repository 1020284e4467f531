import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"

export class TokenDpopRequired extends Schema.TaggedError<TokenDpopRequired>()("TokenDpopRequired", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenDpopRequired> = {
    code: "token-dpop-required",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token works only with a signature on every request",
      why: (p) => `${answered(p.evidence)} and asks for DPoP, a signature that pages-publisher does not make.`,
      steps: (p) => [
        { text: "If this is a person's own token, use a group access token instead", url: p.host },
        { text: "If the group or its GitLab asks DPoP of every token, ask for an exception for this group" }
      ]
    },
    example: () =>
      new TokenDpopRequired({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 401,
          requestId: "01JCZ4VA",
          said: "DPoP validation error: DPoP header is missing"
        }
      })
  }
}
