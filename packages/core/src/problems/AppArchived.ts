import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectSettingsPage } from "./links.ts"
import { shown } from "./wording.ts"

export class AppArchived extends Schema.TaggedError<AppArchived>()("AppArchived", {
  app: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<AppArchived> = {
    code: "app-archived",
    exitCode: 7,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This app is archived",
      why: (p) => `The project of ${shown(p.app)} is archived, and an archived project can only be read.`,
      steps: (p) => [
        {
          text: "Open the project's general settings; only an Owner can unarchive it",
          url: projectSettingsPage(p.projectUrl)
        },
        { text: "Under “Advanced”, unarchive the project; or leave it, and publish the app under another name" }
      ]
    },
    example: () => new AppArchived({ app: "menu", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
