import { Schema } from "effect"
import { neededRole, roleName } from "../model/Role.ts"
import type { Guide } from "./Guide.ts"
import { either } from "./wording.ts"

export class TokenNotGiven extends Schema.TaggedError<TokenNotGiven>()("TokenNotGiven", {
  /** Names of the variables and options that were tried. */
  lookedIn: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<TokenNotGiven> = {
    code: "token-not-given",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no token yet",
      why: (p) => `No token was found in ${either(p.lookedIn, "en") || "any of the usual places"}.`,
      steps: () => [
        {
          text: "Put your team's token into an environment variable; no option takes it, because others can read options",
          command: "read -rs PAGES_PUBLISHER_TOKEN && export PAGES_PUBLISHER_TOKEN"
        },
        {
          text: `If your team has no token yet, ask an Owner of your group to make one: in the group under Settings, Access tokens, with the role ${roleName(neededRole)} and the scope api`
        }
      ]
    },
    example: () => new TokenNotGiven({ lookedIn: ["PAGES_PUBLISHER_TOKEN", "GITLAB_TOKEN", "--token-stdin"] })
  }
}
