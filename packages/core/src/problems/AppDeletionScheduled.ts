import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectSettingsPage } from "./links.ts"
import { day, shown } from "./wording.ts"

export class AppDeletionScheduled extends Schema.TaggedError<AppDeletionScheduled>()("AppDeletionScheduled", {
  app: Schema.String,
  /** The date GitLab gives, such as `2026-11-20`. */
  on: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<AppDeletionScheduled> = {
    code: "app-deletion-scheduled",
    exitCode: 7,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This app is going to be deleted",
      why: (p) =>
        `The project of ${shown(p.app)} has been marked for deletion (${day(p.on, "en")}), and takes no new versions.`,
      steps: (p) => [
        {
          text: "Open the project's general settings; only an Owner can restore it",
          url: projectSettingsPage(p.projectUrl)
        },
        { text: "Under “Advanced”, restore the project; or leave it, and publish the app under another name" }
      ]
    },
    example: () =>
      new AppDeletionScheduled({
        app: "menu",
        on: "2026-11-20",
        projectUrl: "https://gitlab.example/acme/apps/menu"
      })
  }
}
