import { Schema } from "effect"
import { neededRole, roleName } from "../model/Role.ts"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { groupTokensPage } from "./links.ts"
import { useNewToken } from "./phrases.ts"

export class TokenScopeMissing extends Schema.TaggedError<TokenScopeMissing>()("TokenScopeMissing", {
  host: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** Null where GitLab refused without telling what the token has. */
  granted: Schema.NullOr(Schema.Array(Schema.String)),
  needed: Schema.Array(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<TokenScopeMissing> = {
    code: "token-scope-missing",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token isn't allowed to write to GitLab",
      why: (p) =>
        `Publishing needs the scope ${p.needed.join(" and ")}; ${
          p.granted === null
            ? "GitLab says that this token lacks it"
            : `this token has ${p.granted.join(", ") || "no scope at all"}`
        }.`,
      steps: (p) => [
        {
          text: "Open Settings, Access tokens in the group; only an Owner of the group sees this page",
          url: groupTokensPage(p.host, p.group)
        },
        {
          text: `Add a token with the role ${roleName(neededRole)} and the scope ${p.needed.join(" and ")}: scopes of an existing token cannot be changed`
        },
        useNewToken
      ]
    },
    example: () =>
      new TokenScopeMissing({
        host: "https://gitlab.example",
        group: "acme/apps",
        granted: ["read_api"],
        needed: ["api"],
        evidence: null
      })
  }
}
