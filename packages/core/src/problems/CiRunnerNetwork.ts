import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited } from "./wording.ts"

export class CiRunnerNetwork extends Schema.TaggedError<CiRunnerNetwork>()("CiRunnerNetwork", {
  jobUrl: Schema.String,
  /** What the log says of it. */
  said: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<CiRunnerNetwork> = {
    code: "ci-runner-network",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: true,
    en: {
      title: "The runner could not reach a server that it needs",
      why: (p) =>
        p.said === null
          ? "GitLab ended the job with runner_external_dependency_failure."
          : `The job's log says ${cited(p.said)}.`,
      steps: (p) => [
        { text: "See in the job's log which address it was", url: p.jobUrl },
        {
          text: "Let the runner's network reach that address and trust its certificate; for GitLab itself, config.toml of the runner holds the address"
        },
        { text: "Then publish again: nothing is sent, and the job starts again" }
      ]
    },
    example: () =>
      new CiRunnerNetwork({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        said: "fatal: unable to access 'https://gitlab.example/acme/apps/menu.git/': Could not resolve host: gitlab.example"
      })
  }
}
