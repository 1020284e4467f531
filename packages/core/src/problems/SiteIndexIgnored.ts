import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited, shown } from "./wording.ts"

export class SiteIndexIgnored extends Schema.TaggedError<SiteIndexIgnored>()("SiteIndexIgnored", {
  path: Schema.String,
  /** The line that leaves the start page out, or a folder with it. */
  rule: Schema.String,
  /** The `.pagesignore` that the line is in. */
  file: Schema.String
}) {
  static readonly guide: Guide<SiteIndexIgnored> = {
    code: "site-index-ignored",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The start page is left out by a .pagesignore",
      why: (p) =>
        `There is an index.html in ${shown(p.path)}, and the line ${cited(p.rule)} in ${shown(p.file)} keeps it out of the site.`,
      steps: (p) => [
        { text: `Change or remove the line ${cited(p.rule)} in ${shown(p.file)}` },
        {
          text: "Or name another folder of it with --root, if the site is there",
          page: "Or publish another folder of it, if the site is there"
        }
      ]
    },
    example: () => new SiteIndexIgnored({ path: "./menu", rule: "*.html", file: ".pagesignore" })
  }
}
