import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { groupPage } from "./links.ts"
import { answered } from "./phrases.ts"
import { shown } from "./wording.ts"

export class GroupNotFound extends Schema.TaggedError<GroupNotFound>()("GroupNotFound", {
  host: Schema.String,
  group: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<GroupNotFound> = {
    code: "group-not-found",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab doesn't show this group to the token",
      why: (p) =>
        `${answered(p.evidence)} for ${shown(p.group)}, as it does for any group that is missing, hidden from the token, moved or deleted.`,
      steps: (p) => [
        {
          text: "Open the group in your browser, and compare its path letter by letter with the one you gave",
          url: groupPage(p.host, p.group)
        },
        {
          text: "If the page opens for you, the token belongs to another group: see which one, or use this group's own token",
          command: "pages-publisher check",
          page: "If the page opens for you, the token belongs to another group: use this group's own token"
        },
        {
          text: "If it does not open, the group was moved or deleted: ask its Owner for the new path, or to restore it"
        }
      ]
    },
    example: () =>
      new GroupNotFound({
        host: "https://gitlab.example",
        group: "acme/app",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/groups/acme%2Fapp",
          status: 404,
          requestId: "01JCZ4VB",
          said: "404 Group Not Found"
        }
      })
  }
}
