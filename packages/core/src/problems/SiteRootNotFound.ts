import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown, some } from "./wording.ts"

export class SiteRootNotFound extends Schema.TaggedError<SiteRootNotFound>()("SiteRootNotFound", {
  path: Schema.String,
  /** The folder that was asked for. */
  root: Schema.String,
  /** Folders that are there. */
  folders: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<SiteRootNotFound> = {
    code: "site-root-not-found",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The folder named with --root isn't there",
      why: (p) =>
        `${shown(p.path)} has no folder ${shown(p.root)}${p.folders.length === 0 ? "" : `; it has ${some(p.folders, "en")}`}.`,
      steps: () => [
        {
          text: "Name the folder as it is spelled inside the source, with / between folders, such as --root docs/site"
        },
        { text: "Or leave --root out: the folder with the start page is looked for" }
      ]
    },
    example: () => new SiteRootNotFound({ path: "./menu", root: "Dist", folders: ["dist/", "src/"] })
  }
}
