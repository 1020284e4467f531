import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectPipelinesPage } from "./links.ts"
import { cited } from "./wording.ts"

export class PagesStorageFailed extends Schema.TaggedError<PagesStorageFailed>()("PagesStorageFailed", {
  projectUrl: Schema.String,
  /** GitLab's own words. */
  said: Schema.String
}) {
  static readonly guide: Guide<PagesStorageFailed> = {
    code: "pages-storage-failed",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The site's files did not arrive whole in GitLab's storage",
      why: (p) => `The pipeline's last step, pages:deploy, failed: ${cited(p.said)}.`,
      steps: (p) => [
        { text: "Publish again: nothing is sent, and the job hands its files over again" },
        {
          text: "If it fails again, show these words to the administrator of your GitLab: they speak of the storage for artifacts",
          url: projectPipelinesPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new PagesStorageFailed({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "The uploaded artifact size does not match the expected value"
      })
  }
}
