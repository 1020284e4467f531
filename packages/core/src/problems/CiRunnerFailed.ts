import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited, shown } from "./wording.ts"

export class CiRunnerFailed extends Schema.TaggedError<CiRunnerFailed>()("CiRunnerFailed", {
  jobUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String,
  /** What the log says of it. */
  said: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<CiRunnerFailed> = {
    code: "ci-runner-failed",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "The runner itself failed",
      why: (p) =>
        `GitLab gives the reason ${shown(p.reason)}${p.said === null ? "" : `, and the log says ${cited(p.said)}`}.`,
      steps: (p) => [
        {
          text: "See in the job's log which runner it was and what it lacked: its disk, its executor or its settings",
          url: p.jobUrl
        },
        { text: "Repair that runner, or pause it so that another one takes the job" },
        { text: "Then publish again: nothing is sent, and the job starts again" }
      ]
    },
    example: () =>
      new CiRunnerFailed({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        reason: "runner_system_failure",
        said: "ERROR: Job failed (system failure): no space left on device"
      })
  }
}
