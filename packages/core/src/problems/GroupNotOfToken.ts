import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { groupTokensPage } from "./links.ts"
import { answered } from "./phrases.ts"
import { shown } from "./wording.ts"

export class GroupNotOfToken extends Schema.TaggedError<GroupNotOfToken>()("GroupNotOfToken", {
  host: Schema.String,
  /** The group that was asked for. */
  group: Schema.String,
  /** Full path of the token's own group. */
  own: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<GroupNotOfToken> = {
    code: "group-not-of-token",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This token belongs to another group",
      why: (p) =>
        `It is a token of ${p.own}, and reaches nothing outside that group; ${answered(p.evidence)} for ${shown(p.group)}.`,
      steps: (p) => [
        {
          text: `To publish into ${p.own}, leave out --group: the token knows its own group`,
          command: "pages-publisher check",
          page: null
        },
        {
          text: `To publish into ${shown(p.group)}, use a token that was made there; its Owner finds it under Settings, Access tokens`,
          url: groupTokensPage(p.host, p.group)
        }
      ]
    },
    example: () =>
      new GroupNotOfToken({
        host: "https://gitlab.example",
        group: "acme/labs",
        own: "acme/apps",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/groups/acme%2Flabs",
          status: 404,
          requestId: "01JCZ4VM",
          said: "404 Group Not Found"
        }
      })
  }
}
