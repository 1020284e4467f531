import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class CiNoJob extends Schema.TaggedError<CiNoJob>()("CiNoJob", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<CiNoJob> = {
    code: "ci-no-job",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The pipeline has no job for the new version",
      why: (p) => `${answeredSaying(p.evidence)}: rules in the app's CI/CD configuration keep every job out.`,
      steps: (p) => [
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" },
        {
          text: "Open the project's CI/CD settings; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        { text: "If another file is set under “General pipelines”, give it the job named pages, or empty the field" }
      ]
    },
    example: () =>
      new CiNoJob({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/pipeline",
          status: 400,
          requestId: "01JCZ4VM",
          said: "base Pipeline will not run for the selected trigger"
        }
      })
  }
}
