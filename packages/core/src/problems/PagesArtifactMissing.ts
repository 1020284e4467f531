import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
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
      title: "The pipeline brought no site along",
      why: (p) => `The job succeeded, but GitLab found no site in what it handed over: ${cited(p.said)}.`,
      steps: (p) => [
        {
          text: "If somebody changed .gitlab-ci.yml, let the job named pages hand over the folder public as its artifact"
        },
        {
          text: "Or delete that file in GitLab and publish again: pages-publisher then writes one that works",
          url: p.projectUrl
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
