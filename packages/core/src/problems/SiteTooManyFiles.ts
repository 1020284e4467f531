import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { number, shown } from "./wording.ts"

export class SiteTooManyFiles extends Schema.TaggedError<SiteTooManyFiles>()("SiteTooManyFiles", {
  path: Schema.String,
  /** Files and folders: GitLab counts both. */
  entries: Schema.Number,
  limit: Schema.Number
}) {
  static readonly guide: Guide<SiteTooManyFiles> = {
    code: "site-too-many-files",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The site has too many files",
      why: (p) =>
        `${shown(p.path)} holds ${number(p.entries, "en")} files and folders, and GitLab Pages takes at most ${number(p.limit, "en")} a site.`,
      steps: () => [
        { text: "Leave out what visitors don't need: name it in a file called .pagesignore, one pattern a line" },
        { text: "Or split the site into several apps" }
      ]
    },
    example: () => new SiteTooManyFiles({ path: "./archive", entries: 200001, limit: 200000 })
  }
}
