import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectPipelinesPage } from "./links.ts"
import { answeredSaying, requestOf } from "./phrases.ts"

export class CiRefused extends Schema.TaggedError<CiRefused>()("CiRefused", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<CiRefused> = {
    code: "ci-refused",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab doesn't start a pipeline for this app",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "Start one by hand with “New pipeline”: GitLab may say more there",
          url: projectPipelinesPage(p.projectUrl)
        },
        { text: `If that fails as well, show these words to the administrator of your GitLab${requestOf(p.evidence)}` }
      ]
    },
    example: () =>
      new CiRefused({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/pipeline",
          status: 400,
          requestId: "01JCZ4VM",
          said: "base Reference not found"
        }
      })
  }
}
