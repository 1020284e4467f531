import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited, shown } from "./wording.ts"

const last = (log: ReadonlyArray<string>) => log.findLast((line) => shown(line) !== "")

export class CiJobFailed extends Schema.TaggedError<CiJobFailed>()("CiJobFailed", {
  jobUrl: Schema.String,
  /** GitLab's `failure_reason`. */
  reason: Schema.String,
  /** The last lines of the job's log. */
  log: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<CiJobFailed> = {
    code: "ci-job-failed",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The job that puts the site online failed",
      why: (p) =>
        `GitLab gives the reason ${shown(p.reason)}${last(p.log) === undefined ? "" : `, and the log ends with ${cited(last(p.log) ?? "")}`}.`,
      steps: (p) => [
        { text: "Read the end of the job's log", url: p.jobUrl },
        { text: "If it names a file or a command, correct that and publish again; if not, run the job again" },
        { text: "If it fails each time, show the log to whoever looks after your runners" }
      ]
    },
    example: () =>
      new CiJobFailed({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        reason: "script_failure",
        log: ["$ test -s public/index.html", "ERROR: Job failed: exit code 1"]
      })
  }
}
