import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, shown } from "./wording.ts"

export class SiteIndexMisnamed extends Schema.TaggedError<SiteIndexMisnamed>()("SiteIndexMisnamed", {
  path: Schema.String,
  /** Such as `Index.html`. */
  found: Schema.String
}) {
  static readonly guide: Guide<SiteIndexMisnamed> = {
    code: "site-index-misnamed",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The start page isn't called index.html",
      why: (p) =>
        `Its name is ${shown(p.found)}, and GitLab Pages looks for index.html, exactly like that and in small letters.`,
      steps: (p) => [
        /\.zip(\/|$)/i.test(p.path)
          ? { text: "Rename the page to index.html, and make the zip file again" }
          : {
              text: "Rename the page to index.html",
              page: "Rename the page to index.html",
              command: `mv ${argument(`${p.path}/${p.found}`)} ${argument(`${p.path}/index.html`)}`
            },
        { text: "If other pages link to it by its old name, change those links too" }
      ]
    },
    example: () => new SiteIndexMisnamed({ path: "menu", found: "Index.html" })
  }
}
