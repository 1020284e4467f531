import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class CiBlocked extends Schema.TaggedError<CiBlocked>()("CiBlocked", {
  pipelineUrl: Schema.String,
  status: Schema.String
}) {
  static readonly guide: Guide<CiBlocked> = {
    code: "ci-blocked",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The pipeline waits for somebody to start it",
      why: (p) => `Its status is “${shown(p.status)}”: a job in it starts only by hand or at a set time.`,
      steps: (p) => [
        { text: "Open the pipeline and start the waiting job", url: p.pipelineUrl },
        { text: "To have it start by itself from now on, remove “when: manual” or “when: delayed” from .gitlab-ci.yml" }
      ]
    },
    example: () =>
      new CiBlocked({
        pipelineUrl: "https://gitlab.example/acme/apps/menu/-/pipelines/41",
        status: "manual"
      })
  }
}
