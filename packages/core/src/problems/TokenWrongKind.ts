import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { newToken } from "./phrases.ts"

export class TokenWrongKind extends Schema.TaggedError<TokenWrongKind>()("TokenWrongKind", {
  /** Such as `GitLab deploy token`. */
  kind: Schema.String,
  host: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** What shows it: the token's own first letters, or GitLab's answer. */
  by: Schema.Literal("prefix", "answer")
}) {
  static readonly guide: Guide<TokenWrongKind> = {
    code: "token-wrong-kind",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "That is another kind of token",
      why: (p) =>
        `${p.by === "prefix" ? "Its first letters" : "GitLab's answers"} mark it as “${p.kind}”, and publishing needs a group access token.`,
      steps: (p) => [
        ...newToken(p.host, p.group),
        { text: "Publish with the new token, and keep the other one for what it was made for" }
      ]
    },
    example: () =>
      new TokenWrongKind({
        kind: "GitLab deploy token",
        host: "https://gitlab.example",
        group: "acme/apps",
        by: "prefix"
      })
  }
}
