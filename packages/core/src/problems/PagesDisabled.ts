import { Schema } from "effect"
import type { Guide, Step } from "./Guide.ts"
import { projectSettingsPage } from "./links.ts"
import { hostName } from "./wording.ts"

const inProject = (projectUrl: string | null): ReadonlyArray<Step> =>
  projectUrl === null
    ? []
    : [
        {
          text: "Open the project's general settings; Maintainers and Owners see this page",
          url: projectSettingsPage(projectUrl)
        },
        { text: "Under “Visibility, project features, permissions”, turn on Pages, and save; then publish again" }
      ]

export class PagesDisabled extends Schema.TaggedError<PagesDisabled>()("PagesDisabled", {
  /** Null when it is known that the whole GitLab has no Pages. */
  projectUrl: Schema.NullOr(Schema.String),
  host: Schema.String
}) {
  static readonly guide: Guide<PagesDisabled> = {
    code: "pages-disabled",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "GitLab Pages is turned off",
      why: (p) =>
        p.projectUrl === null
          ? `${hostName(p.host)} has no GitLab Pages.`
          : `GitLab shows no Pages for ${p.projectUrl}: it is turned off for this project, or for the whole GitLab.`,
      steps: (p) => [
        ...inProject(p.projectUrl),
        {
          text: `${p.projectUrl === null ? "Ask" : "If Pages is not to be found there, ask"} the administrator of ${hostName(p.host)} to turn on GitLab Pages`
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
