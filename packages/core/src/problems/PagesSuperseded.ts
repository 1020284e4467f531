import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class PagesSuperseded extends Schema.TaggedError<PagesSuperseded>()("PagesSuperseded", {
  app: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<PagesSuperseded> = {
    code: "pages-superseded",
    exitCode: 7,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Somebody published a newer version in the meantime",
      why: (p) =>
        `While this version of ${shown(p.app)} was on its way, another one overtook it: that one is online, or will be shortly.`,
      steps: (p) => [
        { text: "See what was published, and by whom", url: p.projectUrl },
        { text: "If yours is the one to show, publish again" }
      ]
    },
    example: () => new PagesSuperseded({ app: "menu", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
