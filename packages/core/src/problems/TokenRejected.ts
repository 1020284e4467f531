import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"
import { plainUrl } from "./wording.ts"

export class TokenRejected extends Schema.TaggedError<TokenRejected>()("TokenRejected", {
  host: Schema.String,
  /** Its length or checksum does not fit. */
  cutOff: Schema.Boolean,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenRejected> = {
    code: "token-rejected",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That token didn't work",
      why: (p) =>
        p.cutOff
          ? `${answered(p.evidence)}, and the token's length or checksum does not fit: it was probably cut off while copying.`
          : `${answered(p.evidence)}: no such token is known at ${plainUrl(p.host)}.`,
      steps: (p) => [
        { text: "Copy the whole token again, from its first letter to its last, and paste it" },
        { text: `Make sure the token was made at ${plainUrl(p.host)}: a token works only in the GitLab it comes from` },
        { text: "If it still doesn't work, it has probably been deleted: ask an Owner of the group for a new one" }
      ]
    },
    example: () =>
      new TokenRejected({
        host: "https://gitlab.example",
        cutOff: true,
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/personal_access_tokens/self",
          status: 401,
          requestId: "01JCZ4V8",
          said: "401 Unauthorized"
        }
      })
  }
}
