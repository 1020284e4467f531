import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiRunnerUnsuitable extends Schema.TaggedError<CiRunnerUnsuitable>()("CiRunnerUnsuitable", {
  jobUrl: Schema.String
}) {
  static readonly guide: Guide<CiRunnerUnsuitable> = {
    code: "ci-runner-unsuitable",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "No runner is able to do this job",
      why: () =>
        "GitLab ended the job with runner_unsupported: the runner lacks something that this GitLab asks of it.",
      steps: (p) => [
        {
          text: "Update GitLab Runner on the machine that the job names, to the version of your GitLab",
          url: p.jobUrl
        },
        { text: "Then publish again: nothing is sent, and the job starts again" }
      ]
    },
    example: () => new CiRunnerUnsuitable({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82" })
  }
}
