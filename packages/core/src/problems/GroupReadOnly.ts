import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class GroupReadOnly extends Schema.TaggedError<GroupReadOnly>()("GroupReadOnly", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<GroupReadOnly> = {
    code: "group-read-only",
    exitCode: 4,
    fixableBy: "gitlab-billing",
    retriable: false,
    en: {
      title: "The group can only be read for now",
      why: (p) => `${answeredSaying(p.evidence)}: GitLab has made the group read-only because of its subscription.`,
      steps: (p) => [
        {
          text: "Read the notice at the top of the group: it has more members or more storage than its plan allows",
          url: p.host
        },
        { text: "Remove members or data, or buy more seats or storage" },
        { text: "Then publish again" }
      ]
    },
    example: () =>
      new GroupReadOnly({
        host: "https://gitlab.example",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 403,
          requestId: "01JCZ4VM",
          said: "Your top-level group is over the user limit and has been placed in a read-only state."
        }
      })
  }
}
