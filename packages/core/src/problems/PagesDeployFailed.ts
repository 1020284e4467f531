import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectPipelinesPage } from "./links.ts"
import { cited } from "./wording.ts"

export class PagesDeployFailed extends Schema.TaggedError<PagesDeployFailed>()("PagesDeployFailed", {
  projectUrl: Schema.String,
  said: Schema.String
}) {
  static readonly guide: Guide<PagesDeployFailed> = {
    code: "pages-deploy-failed",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab could not put the site online",
      why: (p) =>
        p.said === ""
          ? "The job went well, and then GitLab showed no new deployment."
          : `The pipeline's last step, pages:deploy, failed: ${cited(p.said)}.`,
      steps: (p) => [
        { text: "Publish again: nothing is sent, and GitLab repeats this step" },
        {
          text: "If it fails again, show these words to the administrator of your GitLab",
          url: projectPipelinesPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new PagesDeployFailed({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        said: "The uploaded artifact size does not match the expected value"
      })
  }
}
