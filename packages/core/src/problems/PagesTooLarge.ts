import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectPipelinesPage } from "./links.ts"
import { cited, size } from "./wording.ts"

export class PagesTooLarge extends Schema.TaggedError<PagesTooLarge>()("PagesTooLarge", {
  projectUrl: Schema.String,
  said: Schema.String,
  bytes: Schema.NullOr(Schema.Number)
}) {
  static readonly guide: Guide<PagesTooLarge> = {
    code: "pages-too-large",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "GitLab didn't put the site online: it is too large",
      why: (p) =>
        `${p.bytes === null ? "GitLab" : `The site is ${size(p.bytes, "en")} large, and GitLab`} said ${cited(p.said)}.`,
      steps: (p) => [
        {
          text: "In the Admin area, under Settings, Preferences, Pages, raise “Maximum size of pages”; then run the pipeline again",
          url: projectPipelinesPage(p.projectUrl)
        },
        { text: "Or make the site smaller, starting with videos and pictures, and publish again" }
      ]
    },
    example: () =>
      new PagesTooLarge({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "artifacts for pages are too large: 157286400",
        bytes: 157286400
      })
  }
}
