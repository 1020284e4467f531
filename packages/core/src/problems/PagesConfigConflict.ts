import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { cited } from "./wording.ts"

export class PagesConfigConflict extends Schema.TaggedError<PagesConfigConflict>()("PagesConfigConflict", {
  projectUrl: Schema.String,
  /** GitLab's own words. */
  said: Schema.String
}) {
  static readonly guide: Guide<PagesConfigConflict> = {
    code: "pages-config-conflict",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The pipeline file says twice which folder to publish",
      why: (p) => `The pipeline's last step, pages:deploy, failed: ${cited(p.said)}.`,
      steps: (p) => [
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" },
        {
          text: "Open the project's CI/CD settings; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        { text: "If another file is set under “General pipelines”, remove publish or pages.publish from it" }
      ]
    },
    example: () =>
      new PagesConfigConflict({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "Either the `publish` or `pages.publish` option may be present in `.gitlab-ci.yml`, but not both."
      })
  }
}
