import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

const because = {
  empty: "It is empty, or has nothing but spaces.",
  "inner-whitespace": "It has a space or a line break in the middle, and a token is one unbroken word.",
  placeholder: "It is the example from a manual, not a token of your own.",
  "not-ascii": "It holds a character that no token has, such as an accented letter or a curly quote."
}

export class TokenMalformed extends Schema.TaggedError<TokenMalformed>()("TokenMalformed", {
  reason: Schema.Literal("empty", "inner-whitespace", "placeholder", "not-ascii")
}) {
  static readonly guide: Guide<TokenMalformed> = {
    code: "token-malformed",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This doesn't look like a token",
      why: (p) => because[p.reason],
      steps: () => [
        { text: "Copy the token again, with the copy button beside it, and paste nothing else" },
        {
          text: "If you cannot find it any more, ask an Owner of the group for a new one: GitLab shows a token only once"
        }
      ]
    },
    example: () => new TokenMalformed({ reason: "inner-whitespace" })
  }
}
