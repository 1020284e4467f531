import { Schema } from "effect"
import type { Guide, Step } from "./Guide.ts"
import { newToken } from "./phrases.ts"
import { argument } from "./wording.ts"

const because = (p: TokenNotForGroup) =>
  ({
    personal: `It is a personal token of ${p.owner}, and publishing needs a token of the group itself.`,
    project: `It is a token of the project ${p.project ?? p.owner}, and reaches nothing outside that project.`,
    "service-account": `It is a token of the service account ${p.owner}, and publishing needs a token of the group itself.`
  })[p.kind]

/** GitLab.com Free has no group access tokens (contract 10). */
const acceptKnowingly = (p: TokenNotForGroup): ReadonlyArray<Step> =>
  p.kind === "project"
    ? []
    : [
        {
          text: "Where there are no group access tokens, as on GitLab.com Free, accept this one knowingly and name the group",
          command: `pages-publisher check --allow-personal-token --group ${argument(p.group ?? "your-group")}`,
          page: null
        }
      ]

export class TokenNotForGroup extends Schema.TaggedError<TokenNotForGroup>()("TokenNotForGroup", {
  host: Schema.String,
  kind: Schema.Literal("personal", "project", "service-account"),
  /** The username behind the token. */
  owner: Schema.String,
  group: Schema.NullOr(Schema.String),
  /** For a project token: its project's path. */
  project: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<TokenNotForGroup> = {
    code: "token-not-for-group",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token isn't linked to a group it can publish into",
      why: (p) => because(p),
      steps: (p) => [...newToken(p.host, p.group), { text: "Publish with the new token" }, ...acceptKnowingly(p)]
    },
    example: () =>
      new TokenNotForGroup({
        host: "https://gitlab.example",
        kind: "personal",
        owner: "anna",
        group: "acme/apps",
        project: null
      })
  }
}
