import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PagesAccessRefused extends Schema.TaggedError<PagesAccessRefused>()("PagesAccessRefused", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PagesAccessRefused> = {
    code: "pages-access-refused",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "GitLab doesn't allow this site to be open to everybody",
      why: (p) => `${answeredSaying(p.evidence)}: the group or its GitLab allows no public Pages sites.`,
      steps: () => [
        {
          text: "In the group's general settings, under “Permissions and group features”, allow public Pages sites; then publish again"
        },
        {
          text: "Or publish with --access members: only members of the project can then open the site",
          page: "Or choose that only your team may open the site, and publish again"
        }
      ]
    },
    example: () =>
      new PagesAccessRefused({
        host: "https://gitlab.example",
        evidence: {
          method: "PUT",
          url: "https://gitlab.example/api/v4/projects/7",
          status: 400,
          requestId: "01JCZ4VM",
          said: "pages_access_level public is not allowed"
        }
      })
  }
}
