import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectEnvironmentsPage } from "./links.ts"
import { shown } from "./wording.ts"

export class CiEnvironmentRefused extends Schema.TaggedError<CiEnvironmentRefused>()("CiEnvironmentRefused", {
  jobUrl: Schema.String,
  projectUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<CiEnvironmentRefused> = {
    code: "ci-environment-refused",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "A rule about environments keeps the job from running",
      why: (p) =>
        `GitLab ended the job with ${shown(p.reason)}; the job that pages-publisher writes names no environment.`,
      steps: (p) => [
        {
          text: "Open the project's environments and see which one the job belongs to",
          url: projectEnvironmentsPage(p.projectUrl)
        },
        { text: "Allow the token's account to deploy there, or approve the job", url: p.jobUrl },
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" }
      ]
    },
    example: () =>
      new CiEnvironmentRefused({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        projectUrl: "https://gitlab.example/acme/apps/menu",
        reason: "protected_environment_failure"
      })
  }
}
