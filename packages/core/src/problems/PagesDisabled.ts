import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectSettingsPage } from "./links.ts"
import { hostName } from "./wording.ts"

export class PagesDisabled extends Schema.TaggedError<PagesDisabled>()("PagesDisabled", {
  projectUrl: Schema.String,
  host: Schema.String
}) {
  static readonly guide: Guide<PagesDisabled> = {
    code: "pages-disabled",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "GitLab Pages is turned off for this app",
      why: (p) => `GitLab shows no Pages for ${p.projectUrl}: it is turned off for this project.`,
      steps: (p) => [
        {
          text: "Open the project's general settings; Maintainers and Owners see this page",
          url: projectSettingsPage(p.projectUrl)
        },
        { text: "Under “Visibility, project features, permissions”, turn on Pages, and save; then publish again" },
        {
          text: `If Pages is not to be found there, ask the administrator of ${hostName(p.host)} to turn on GitLab Pages`
        }
      ]
    },
    example: () =>
      new PagesDisabled({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        host: "https://gitlab.example"
      })
  }
}
