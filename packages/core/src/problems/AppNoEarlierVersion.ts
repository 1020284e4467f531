import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, shown } from "./wording.ts"

export class AppNoEarlierVersion extends Schema.TaggedError<AppNoEarlierVersion>()("AppNoEarlierVersion", {
  app: Schema.String,
  /** The only one there is. */
  version: Schema.Number
}) {
  static readonly guide: Guide<AppNoEarlierVersion> = {
    code: "app-no-earlier-version",
    exitCode: 7,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no earlier version to go back to",
      why: (p) => `Version ${p.version} is the only complete one of ${shown(p.app)}.`,
      steps: (p) => [
        {
          text: "See what was published, and by whom",
          command: `pages-publisher versions ${argument(p.app)}`,
          page: "See in the list of its versions what was published, and by whom"
        },
        { text: "Publish the folder that you want visitors to get" }
      ]
    },
    example: () => new AppNoEarlierVersion({ app: "menu", version: 1 })
  }
}
