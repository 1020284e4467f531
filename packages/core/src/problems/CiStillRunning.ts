import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { amount, shown } from "./wording.ts"

export class CiStillRunning extends Schema.TaggedError<CiStillRunning>()("CiStillRunning", {
  pipelineUrl: Schema.String,
  status: Schema.String,
  minutes: Schema.Number
}) {
  static readonly guide: Guide<CiStillRunning> = {
    code: "ci-still-running",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The pipeline is not done yet",
      why: (p) =>
        `After ${amount(p.minutes, "minute", "minutes")} its status is “${shown(p.status)}”; the new version is in GitLab, and pages-publisher has stopped waiting.`,
      steps: (p) => [
        { text: "Watch the pipeline: the site goes online when it is done", url: p.pipelineUrl },
        {
          text: "Or publish again, with a longer time after --wait: nothing is sent a second time",
          page: "Or try again: this page goes on waiting, and nothing is sent a second time"
        }
      ]
    },
    example: () =>
      new CiStillRunning({
        pipelineUrl: "https://gitlab.example/acme/apps/menu/-/pipelines/41",
        status: "running",
        minutes: 10
      })
  }
}
