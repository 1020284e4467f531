import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiCanceled extends Schema.TaggedError<CiCanceled>()("CiCanceled", {
  pipelineUrl: Schema.String
}) {
  static readonly guide: Guide<CiCanceled> = {
    code: "ci-canceled",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The pipeline was canceled",
      why: () => "Somebody, or a rule of GitLab, stopped the pipeline before the site was online.",
      steps: (p) => [
        { text: "See who canceled it, and run it again from there", url: p.pipelineUrl },
        { text: "Or publish again: nothing is sent, and the pipeline starts again" }
      ]
    },
    example: () => new CiCanceled({ pipelineUrl: "https://gitlab.example/acme/apps/menu/-/pipelines/41" })
  }
}
