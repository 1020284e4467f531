import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class CiForbidden extends Schema.TaggedError<CiForbidden>()("CiForbidden", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<CiForbidden> = {
    code: "ci-forbidden",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token isn't allowed to start a pipeline for this app",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "Open the project's repository settings; Maintainers and Owners see this page",
          url: projectRepositorySettingsPage(p.projectUrl)
        },
        { text: "Under “Protected branches”, allow Maintainers to merge and to push" },
        { text: "Then publish again" }
      ]
    },
    example: () =>
      new CiForbidden({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/pipeline",
          status: 400,
          requestId: "01JCZ4VM",
          said: "base You do not have sufficient permission to run a pipeline on main"
        }
      })
  }
}
