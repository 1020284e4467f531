import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { usageQuotasPage } from "./links.ts"

export class CiQuota extends Schema.TaggedError<CiQuota>()("CiQuota", {
  jobUrl: Schema.String,
  group: Schema.String
}) {
  static readonly guide: Guide<CiQuota> = {
    code: "ci-quota",
    exitCode: 6,
    fixableBy: "gitlab-billing",
    retriable: false,
    en: {
      title: "The group's compute minutes are used up",
      why: (p) => `GitLab ended the job with ci_quota_exceeded: ${p.group} has no minutes left this month.`,
      steps: (p) => [
        {
          text: "See the minutes used; an Owner of the top-level group sees this page",
          url: usageQuotasPage(p.jobUrl, p.group)
        },
        { text: "Buy more minutes, wait for the next month, or connect a runner of your own: it costs no minutes" },
        { text: "Then run the job again", url: p.jobUrl }
      ]
    },
    example: () => new CiQuota({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82", group: "acme/apps" })
  }
}
