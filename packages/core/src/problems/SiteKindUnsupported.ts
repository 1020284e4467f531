import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class SiteKindUnsupported extends Schema.TaggedError<SiteKindUnsupported>()("SiteKindUnsupported", {
  path: Schema.String
}) {
  static readonly guide: Guide<SiteKindUnsupported> = {
    code: "site-kind-unsupported",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A site has to be a folder",
      why: (p) => `${shown(p.path)} is a file of a kind that cannot be published by itself.`,
      steps: () => [
        {
          text: "Put what you want to publish into a folder, with the start page named index.html, and publish the folder"
        },
        { text: "If it is an archive, unpack it first, and publish the folder that holds index.html" }
      ]
    },
    example: () => new SiteKindUnsupported({ path: "menu.pdf" })
  }
}
