import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { some, shown } from "./wording.ts"

export class AppNotFound extends Schema.TaggedError<AppNotFound>()("AppNotFound", {
  app: Schema.String,
  group: Schema.String,
  /** Names of apps that may have been meant. */
  near: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<AppNotFound> = {
    code: "app-not-found",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no app with this name in the group",
      why: (p) =>
        `GitLab shows the token no project ${shown(p.app)} in ${shown(p.group)}${p.near.length === 0 ? "" : `; there is ${some(p.near, "en")}`}.`,
      steps: () => [
        {
          text: "See the names of the group's apps",
          command: "pages-publisher apps list",
          page: "See the apps of your group in the list on this page"
        },
        {
          text: "If the app is in another group or in a subgroup, give that one with --group",
          page: "If the app is in another group, sign out, and sign in with a token of that group"
        }
      ]
    },
    example: () => new AppNotFound({ app: "mneu", group: "acme/apps", near: ["menu"] })
  }
}
