import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited } from "./wording.ts"

export class AppTitleTaken extends Schema.TaggedError<AppTitleTaken>()("AppTitleTaken", {
  group: Schema.String,
  /** The app's name for people, such as `Lunch menu`. */
  app: Schema.String
}) {
  static readonly guide: Guide<AppTitleTaken> = {
    code: "app-title-taken",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Another project in the group has the same title",
      why: (p) =>
        `In ${p.group} there is already a project with the title ${cited(p.app)}; only its address is another one.`,
      steps: () => [
        { text: "Choose another name for your app, and give it with --app", page: "Choose another name for your app" },
        { text: "Or change the “Project name” of the other project in its general settings" }
      ]
    },
    example: () => new AppTitleTaken({ group: "acme/apps", app: "Lunch menu" })
  }
}
