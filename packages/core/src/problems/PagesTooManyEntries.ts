import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectPipelinesPage } from "./links.ts"
import { cited, number } from "./wording.ts"

export class PagesTooManyEntries extends Schema.TaggedError<PagesTooManyEntries>()("PagesTooManyEntries", {
  projectUrl: Schema.String,
  said: Schema.String,
  /** Files and folders of the site. */
  entries: Schema.NullOr(Schema.Number),
  limit: Schema.NullOr(Schema.Number)
}) {
  static readonly guide: Guide<PagesTooManyEntries> = {
    code: "pages-too-many-entries",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "GitLab didn't put the site online: it has too many files",
      why: (p) =>
        p.entries === null || p.limit === null
          ? `GitLab said ${cited(p.said)}.`
          : `It has ${number(p.entries, "en")} files and folders, and GitLab takes at most ${number(p.limit, "en")}.`,
      steps: (p) => [
        {
          text: "Raise the limit pages_file_entries of this GitLab; then run the pipeline again",
          url: projectPipelinesPage(p.projectUrl)
        },
        { text: "Or publish fewer files: leave out source maps and the like, or split the app in two" }
      ]
    },
    example: () =>
      new PagesTooManyEntries({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "pages site contains 240000 file entries, while limit is set to 200000",
        entries: 240000,
        limit: 200000
      })
  }
}
