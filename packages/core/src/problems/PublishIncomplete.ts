import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { publishAgain } from "./phrases.ts"
import { shown } from "./wording.ts"

export class PublishIncomplete extends Schema.TaggedError<PublishIncomplete>()("PublishIncomplete", {
  app: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<PublishIncomplete> = {
    code: "publish-incomplete",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Parts of this version have not arrived yet",
      why: (p) =>
        `The upload of ${shown(p.app)} was broken off, and its job keeps an incomplete version from visitors.`,
      steps: (p) => [
        publishAgain,
        { text: "If somebody else is publishing right now, let them finish first", url: p.projectUrl }
      ]
    },
    example: () => new PublishIncomplete({ app: "menu", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
