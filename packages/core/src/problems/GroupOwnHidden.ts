import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"

export class GroupOwnHidden extends Schema.TaggedError<GroupOwnHidden>()("GroupOwnHidden", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<GroupOwnHidden> = {
    code: "group-own-hidden",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "GitLab doesn't show the token its own group",
      why: (p) =>
        `${answered(p.evidence)} for the group that the token was made in, as it does when a group is closed to this network or has been deleted.`,
      steps: (p) => [
        {
          text: "In the group's general settings, under “Permissions and group features”, see whether “Restrict access by IP address” leaves this network out",
          url: p.host
        },
        { text: "Add the address of this network, or publish from one that is listed" },
        { text: "If the group has been deleted, make a token in the group that is to hold the apps" }
      ]
    },
    example: () =>
      new GroupOwnHidden({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/groups/12",
          status: 404,
          requestId: "01JCZ4VM",
          said: "404 Group Not Found"
        }
      })
  }
}
