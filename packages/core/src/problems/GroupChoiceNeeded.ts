import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, argument, some } from "./wording.ts"

export class GroupChoiceNeeded extends Schema.TaggedError<GroupChoiceNeeded>()("GroupChoiceNeeded", {
  host: Schema.String,
  /** Full paths. */
  groups: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<GroupChoiceNeeded> = {
    code: "group-choice-needed",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Choose the group to publish into",
      why: (p) =>
        p.groups.length === 0
          ? "GitLab names no group that this token may publish into."
          : `The token may publish into ${amount(p.groups.length, "group", "groups")}: ${some(p.groups, "en")}.`,
      steps: (p) => [
        {
          text:
            p.groups.length === 0
              ? "If you know the group, name it with --group; check shows what the token may do there"
              : "Choose one and name it with --group; check shows what the token may do there",
          command: `pages-publisher check --group ${argument(p.groups[0] ?? "your-group")}`,
          page: null
        }
      ]
    },
    example: () => new GroupChoiceNeeded({ host: "https://gitlab.example", groups: ["acme/apps", "acme/labs"] })
  }
}
