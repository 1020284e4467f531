import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class CiConfigMissing extends Schema.TaggedError<CiConfigMissing>()("CiConfigMissing", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<CiConfigMissing> = {
    code: "ci-config-missing",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab finds no pipeline file for this app",
      why: (p) => `${answeredSaying(p.evidence)}: where the project looks for its CI/CD configuration, there is none.`,
      steps: (p) => [
        {
          text: "Open the project's CI/CD settings; Maintainers and Owners see this page",
          url: projectCiSettingsPage(p.projectUrl)
        },
        { text: "Under “General pipelines”, empty the field “CI/CD configuration file”, and save" },
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" }
      ]
    },
    example: () =>
      new CiConfigMissing({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/pipeline",
          status: 400,
          requestId: "01JCZ4VM",
          said: "base Missing CI config file"
        }
      })
  }
}
