import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishPushRule extends Schema.TaggedError<PublishPushRule>()("PublishPushRule", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishPushRule> = {
    code: "publish-push-rule",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "A rule in GitLab refused the new version",
      why: (p) => `${answeredSaying(p.evidence)}, which is the text of a push rule or hook.`,
      steps: (p) => [
        {
          text: "Open the project's repository settings and read “Push rules”; Maintainers and Owners see this page",
          url: projectRepositorySettingsPage(p.projectUrl)
        },
        { text: "Change the rule that these words come from, or let it accept the token's account" },
        { text: "If there is no such rule, it is a hook of the whole GitLab: ask its administrator" }
      ]
    },
    example: () =>
      new PublishPushRule({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VJ",
          said: "GitLab: The ticket number is missing"
        }
      })
  }
}
