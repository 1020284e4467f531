import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { groupSettingsPage } from "./links.ts"

export class CiIpRestricted extends Schema.TaggedError<CiIpRestricted>()("CiIpRestricted", {
  jobUrl: Schema.String,
  host: Schema.String,
  group: Schema.String
}) {
  static readonly guide: Guide<CiIpRestricted> = {
    code: "ci-ip-restricted",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "The group doesn't let the runner in from its address",
      why: (p) =>
        `GitLab ended the job with ip_restriction_failure: ${p.group} is open to certain IP addresses only, and the runner has another one.`,
      steps: (p) => [
        {
          text: "Open the group's general settings; only an Owner of the group sees this page",
          url: groupSettingsPage(p.host, p.group)
        },
        {
          text: "Under “Permissions and group features”, add the runner's address to “Restrict access by IP address”, and save"
        },
        { text: "Then run the job again", url: p.jobUrl }
      ]
    },
    example: () =>
      new CiIpRestricted({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        host: "https://gitlab.example",
        group: "acme/apps"
      })
  }
}
