import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, shown } from "./wording.ts"

export class AppVersionIncomplete extends Schema.TaggedError<AppVersionIncomplete>()("AppVersionIncomplete", {
  app: Schema.String,
  version: Schema.Number
}) {
  static readonly guide: Guide<AppVersionIncomplete> = {
    code: "app-version-incomplete",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This version never arrived completely",
      why: (p) =>
        `Version ${p.version} of ${shown(p.app)} has not all of its files, or has files of another version among them; visitors never saw it.`,
      steps: (p) => [
        {
          text: "See which versions are complete",
          command: `pages-publisher versions ${argument(p.app)}`,
          page: "See in the list of its versions which are complete"
        },
        { text: "Go back to one of those; or publish the folder again that this version was made from" }
      ]
    },
    example: () => new AppVersionIncomplete({ app: "menu", version: 8 })
  }
}
