import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { cited } from "./wording.ts"

export class PagesArtifactMissing extends Schema.TaggedError<PagesArtifactMissing>()("PagesArtifactMissing", {
  projectUrl: Schema.String,
  /** GitLab's own words. */
  said: Schema.String
}) {
  static readonly guide: Guide<PagesArtifactMissing> = {
    code: "pages-artifact-missing",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The pipeline's job handed over no site",
      why: (p) => `The job succeeded, but GitLab found no site in what it handed over: ${cited(p.said)}.`,
      steps: (p) => [
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" },
        {
          text: "Open the project's CI/CD settings; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        {
          text: "If another file is set under “General pipelines”, let its job named pages hand over the folder public as its artifact"
        }
      ]
    },
    example: () =>
      new PagesArtifactMissing({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "missing pages artifacts"
      })
  }
}
