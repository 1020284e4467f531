import { Schema } from "effect"
import { roleName } from "../model/Role.ts"
import type { Guide } from "./Guide.ts"
import { newToken, useNewToken } from "./phrases.ts"

export class TokenRoleTooLow extends Schema.TaggedError<TokenRoleTooLow>()("TokenRoleTooLow", {
  host: Schema.String,
  group: Schema.String,
  role: Schema.Number,
  needed: Schema.Number
}) {
  static readonly guide: Guide<TokenRoleTooLow> = {
    code: "token-role-too-low",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token's role in the group is too low to publish",
      why: (p) => `It has the role ${roleName(p.role)} in ${p.group}, and publishing needs ${roleName(p.needed)}.`,
      steps: (p) => [...newToken(p.host, p.group), useNewToken]
    },
    example: () =>
      new TokenRoleTooLow({
        host: "https://gitlab.example",
        group: "acme/apps",
        role: 20,
        needed: 40
      })
  }
}
