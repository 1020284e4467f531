import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectPagesPage } from "./links.ts"

export class PagesNotDeployed extends Schema.TaggedError<PagesNotDeployed>()("PagesNotDeployed", {
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<PagesNotDeployed> = {
    code: "pages-not-deployed",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "GitLab Pages did not pick up the new version",
      why: () => "The job went well, and then GitLab showed no new deployment.",
      steps: (p) => [
        { text: "See whether Pages shows the new version by now", url: projectPagesPage(p.projectUrl) },
        {
          text: "In the Admin area, under Monitoring, Background jobs, see whether jobs wait in the queue pages; and that GitLab Pages is running"
        },
        { text: "Then publish again: nothing is sent, and GitLab repeats this step" }
      ]
    },
    example: () => new PagesNotDeployed({ projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
