import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"
import { hostName } from "./wording.ts"

export class PublishAuthorRule extends Schema.TaggedError<PublishAuthorRule>()("PublishAuthorRule", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishAuthorRule> = {
    code: "publish-author-rule",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "A push rule doesn't accept the token's account as the author",
      why: (p) => `${answeredSaying(p.evidence)}, and every version is committed by the token's own account.`,
      steps: (p) => [
        {
          text: "Open the project's repository settings and read “Push rules”; Maintainers and Owners see this page",
          url: projectRepositorySettingsPage(p.projectUrl)
        },
        {
          text: `Let the rule accept the e-mail address of the token's account; it ends in @noreply.${hostName(p.projectUrl)}`
        },
        { text: "Renew this token before it expires, instead of making another one: a new token has a new address" }
      ]
    },
    example: () =>
      new PublishAuthorRule({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "Commit author's email does not follow the pattern '@acme.example$'"
        }
      })
  }
}
