import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class CiGitLabFailed extends Schema.TaggedError<CiGitLabFailed>()("CiGitLabFailed", {
  jobUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<CiGitLabFailed> = {
    code: "ci-gitlab-failed",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "A fault in GitLab ended the job",
      why: (p) => `GitLab gives the reason ${shown(p.reason)}, which has nothing to do with your app.`,
      steps: (p) => [
        { text: "Publish again: nothing is sent, and the job starts again" },
        { text: "If it happens again, show the job to the administrator of your GitLab", url: p.jobUrl }
      ]
    },
    example: () =>
      new CiGitLabFailed({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82", reason: "scheduler_failure" })
  }
}
