import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectSettingsPage } from "./links.ts"
import { publishAgain } from "./phrases.ts"

export class CiDisabled extends Schema.TaggedError<CiDisabled>()("CiDisabled", {
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<CiDisabled> = {
    code: "ci-disabled",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "CI/CD is turned off for this app",
      why: () => "GitLab puts a site online with a pipeline, and this project runs none.",
      steps: (p) => [
        {
          text: "Open the project's general settings; Maintainers and Owners see this page",
          url: projectSettingsPage(p.projectUrl)
        },
        { text: "Under “Visibility, project features, permissions”, turn on CI/CD, and save" },
        publishAgain
      ]
    },
    example: () => new CiDisabled({ projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
