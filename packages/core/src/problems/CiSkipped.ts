import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiSkipped extends Schema.TaggedError<CiSkipped>()("CiSkipped", {
  pipelineUrl: Schema.String
}) {
  static readonly guide: Guide<CiSkipped> = {
    code: "ci-skipped",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab skipped the pipeline of the new version",
      why: () => "The version is in GitLab, but its pipeline has the status skipped, so it did not go online.",
      steps: (p) => [
        { text: "Publish again: nothing is sent, and a pipeline is started for the version that is there" },
        { text: "If it is skipped again, see in the pipeline what says so", url: p.pipelineUrl }
      ]
    },
    example: () => new CiSkipped({ pipelineUrl: "https://gitlab.example/acme/apps/menu/-/pipelines/12" })
  }
}
