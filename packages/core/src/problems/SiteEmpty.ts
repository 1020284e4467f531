import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class SiteEmpty extends Schema.TaggedError<SiteEmpty>()("SiteEmpty", {
  path: Schema.String
}) {
  static readonly guide: Guide<SiteEmpty> = {
    code: "site-empty",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There are no files to publish",
      why: (p) =>
        `Nothing in ${shown(p.path)} can be published: it is empty, or holds only what is never published, such as .git and node_modules.`,
      steps: () => [
        { text: "Check that this is the folder your app is in" },
        {
          text: "If the app has to be built, build it first and publish the folder that comes out, often dist or build"
        }
      ]
    },
    example: () => new SiteEmpty({ path: "dist" })
  }
}
