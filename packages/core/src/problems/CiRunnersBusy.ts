import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { span } from "./wording.ts"

export class CiRunnersBusy extends Schema.TaggedError<CiRunnersBusy>()("CiRunnersBusy", {
  jobUrl: Schema.String,
  seconds: Schema.Number
}) {
  static readonly guide: Guide<CiRunnersBusy> = {
    code: "ci-runners-busy",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "All runners were too busy to take the job",
      why: (p) => `The job waited for ${span(p.seconds, "en")}; there are runners for it, and none had room.`,
      steps: (p) => [
        { text: "Publish again in an hour: nothing is sent, and the job starts again" },
        { text: "If it happens often, ask an Owner of the group for one more runner", url: p.jobUrl }
      ]
    },
    example: () => new CiRunnersBusy({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82", seconds: 86400 })
  }
}
