import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class AppForeign extends Schema.TaggedError<AppForeign>()("AppForeign", {
  app: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<AppForeign> = {
    code: "app-foreign",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This project is not an app of pages-publisher",
      why: (p) =>
        `The project ${shown(p.app)} does not carry the topic pages-publisher, which marks the apps of this program.`,
      steps: (p) => [
        {
          text: "See the names of the group's apps",
          command: "pages-publisher apps list",
          page: "See the apps of your group in the list on this page"
        },
        {
          text: "If you mean exactly this project, look at it first, and publish into it once with --adopt: its files under public/ and its .gitlab-ci.yml are replaced then",
          url: p.projectUrl,
          page: "If you mean exactly this project, look at it first; publish under its name, and this page asks whether to take it over"
        }
      ]
    },
    example: () => new AppForeign({ app: "menu", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
