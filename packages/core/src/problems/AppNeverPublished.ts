import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class AppNeverPublished extends Schema.TaggedError<AppNeverPublished>()("AppNeverPublished", {
  app: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<AppNeverPublished> = {
    code: "app-never-published",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Nothing has been published to this app yet",
      why: (p) => `The project of ${shown(p.app)} is there, and its branch has no complete version.`,
      steps: (p) => [
        {
          text: "Publish a first version: give publish the folder, and the app's name with --app",
          page: "Publish a first version: drop the folder on this page, and choose this app"
        },
        { text: "If you expected versions, look at the project: its files may be on another branch", url: p.projectUrl }
      ]
    },
    example: () => new AppNeverPublished({ app: "menu", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
