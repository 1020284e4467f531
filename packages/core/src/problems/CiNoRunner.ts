import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { span } from "./wording.ts"

export class CiNoRunner extends Schema.TaggedError<CiNoRunner>()("CiNoRunner", {
  jobUrl: Schema.String,
  projectUrl: Schema.String,
  seconds: Schema.Number
}) {
  static readonly guide: Guide<CiNoRunner> = {
    code: "ci-no-runner",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "No runner is there to do the work",
      why: (p) => `The job has been waiting for ${span(p.seconds, "en")}, and no runner has taken it.`,
      steps: (p) => [
        {
          text: "Open the project's CI/CD settings and look under “Runners”; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        {
          text: "Turn on the runners of the group or of your GitLab; if there are none, ask its administrator for one"
        },
        { text: "Wait for the job: it goes on by itself as soon as a runner takes it", url: p.jobUrl }
      ]
    },
    example: () =>
      new CiNoRunner({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        projectUrl: "https://gitlab.example/acme/apps/menu",
        seconds: 300
      })
  }
}
