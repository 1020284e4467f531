import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { shown } from "./wording.ts"

export class CiTimeout extends Schema.TaggedError<CiTimeout>()("CiTimeout", {
  jobUrl: Schema.String,
  projectUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<CiTimeout> = {
    code: "ci-timeout",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "The job took longer than this project allows",
      why: (p) => `GitLab ended the job with ${shown(p.reason)}: its time was up before the site was handed over.`,
      steps: (p) => [
        { text: "See in the job's log what took so long", url: p.jobUrl },
        {
          text: "Open the project's CI/CD settings; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        { text: "Under “General pipelines”, raise “Timeout”, and save; then run the job again" }
      ]
    },
    example: () =>
      new CiTimeout({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        projectUrl: "https://gitlab.example/acme/apps/menu",
        reason: "job_execution_timeout"
      })
  }
}
