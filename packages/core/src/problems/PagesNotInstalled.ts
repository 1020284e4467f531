import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName } from "./wording.ts"

export class PagesNotInstalled extends Schema.TaggedError<PagesNotInstalled>()("PagesNotInstalled", {
  host: Schema.String,
  projectUrl: Schema.String
}) {
  static readonly guide: Guide<PagesNotInstalled> = {
    code: "pages-not-installed",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "This GitLab has no GitLab Pages",
      why: (p) =>
        `Pages is on for ${p.projectUrl}, and still GitLab shows none for it: the whole ${hostName(p.host)} has it off.`,
      steps: () => [
        { text: "In gitlab.rb, set pages_external_url to an address for the sites, and run gitlab-ctl reconfigure" },
        { text: "Then publish again: what GitLab already has is not sent a second time" }
      ]
    },
    example: () =>
      new PagesNotInstalled({ host: "https://gitlab.example", projectUrl: "https://gitlab.example/acme/apps/menu" })
  }
}
