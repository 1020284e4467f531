import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class LocalUiMissing extends Schema.TaggedError<LocalUiMissing>()("LocalUiMissing", {
  /** Where the page's files would be. */
  folder: Schema.String
}) {
  static readonly guide: Guide<LocalUiMissing> = {
    code: "local-ui-missing",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The page for the browser is not beside the program",
      why: (p) => `The page comes as a folder of files, and nothing of it is at ${shown(p.folder)}.`,
      steps: () => [
        { text: "Copy the folder web along with the program: it belongs right beside it" },
        { text: "Or install the whole program again", command: "npm install --global pages-publisher" }
      ]
    },
    example: () => new LocalUiMissing({ folder: "/opt/pages-publisher/web" })
  }
}
