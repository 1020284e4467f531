import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { groupSettingsPage } from "./links.ts"
import { day } from "./wording.ts"

export class GroupDeletionScheduled extends Schema.TaggedError<GroupDeletionScheduled>()("GroupDeletionScheduled", {
  host: Schema.String,
  group: Schema.String,
  /** The date GitLab gives, such as `2026-11-20`. */
  on: Schema.String
}) {
  static readonly guide: Guide<GroupDeletionScheduled> = {
    code: "group-deletion-scheduled",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This group is going to be deleted",
      why: (p) => `${p.group} has been marked for deletion (${day(p.on, "en")}), and takes no new apps.`,
      steps: (p) => [
        {
          text: "Open the group's general settings; only an Owner of the group sees this page",
          url: groupSettingsPage(p.host, p.group)
        },
        { text: "Under “Advanced”, restore the group; or make a token in another group, to publish there" }
      ]
    },
    example: () =>
      new GroupDeletionScheduled({
        host: "https://gitlab.example",
        group: "acme/apps",
        on: "2026-11-20"
      })
  }
}
