import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { linked } from "./linked.ts"
import { shown } from "./wording.ts"

export class AppNameTaken extends Schema.TaggedError<AppNameTaken>()("AppNameTaken", {
  host: Schema.String,
  group: Schema.String,
  app: Schema.String,
  projectUrl: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<AppNameTaken> = {
    code: "app-name-taken",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That name belongs to another project",
      why: (p) =>
        `${p.group} already has a project ${shown(p.app)}, without the topic pages-publisher that marks the apps of this program.`,
      steps: (p) => [
        {
          text: `Choose another name for your app, such as ${shown(p.app)}-2, and give it with --app`,
          page: `Choose another name for your app, such as ${shown(p.app)}-2`
        },
        {
          ...linked(
            "If you mean exactly this project, look at it and publish with --adopt: its files under public/ and its .gitlab-ci.yml are replaced",
            p.projectUrl
          ),
          page:
            p.projectUrl === null
              ? null
              : "If you mean exactly this project, look at it first; then you can take it over here"
        }
      ]
    },
    example: () =>
      new AppNameTaken({
        host: "https://gitlab.example",
        group: "acme/apps",
        app: "menu",
        projectUrl: "https://gitlab.example/acme/apps/menu"
      })
  }
}
