import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, shown } from "./wording.ts"

export class AppVersionNotFound extends Schema.TaggedError<AppVersionNotFound>()("AppVersionNotFound", {
  app: Schema.String,
  version: Schema.Number,
  newest: Schema.Number
}) {
  static readonly guide: Guide<AppVersionNotFound> = {
    code: "app-version-not-found",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The app has no version with this number",
      why: (p) => `The history of ${shown(p.app)} has no version ${p.version}; its newest is ${p.newest}.`,
      steps: (p) => [
        {
          text: "See the numbers of its versions",
          command: `pages-publisher versions ${argument(p.app)}`,
          page: "See the numbers in the list of its versions"
        },
        { text: "Give the number of one of those", page: "Go back to one of those" }
      ]
    },
    example: () => new AppVersionNotFound({ app: "menu", version: 12, newest: 9 })
  }
}
