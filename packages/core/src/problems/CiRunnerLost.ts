import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class CiRunnerLost extends Schema.TaggedError<CiRunnerLost>()("CiRunnerLost", {
  jobUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<CiRunnerLost> = {
    code: "ci-runner-lost",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The runner stopped in the middle of the job",
      why: (p) => `GitLab ended the job with ${shown(p.reason)}: the runner fell silent or was shut down.`,
      steps: (p) => [
        { text: "Publish again: nothing is sent, and the job starts again" },
        { text: "If it happens each time, show the job to whoever looks after your runners", url: p.jobUrl }
      ]
    },
    example: () =>
      new CiRunnerLost({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82", reason: "runner_interrupted" })
  }
}
