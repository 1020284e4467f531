import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishMessageRule extends Schema.TaggedError<PublishMessageRule>()("PublishMessageRule", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishMessageRule> = {
    code: "publish-message-rule",
    exitCode: 4,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A push rule asks for another commit message",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        { text: "Publish again with a message that the rule accepts: add --message and its text", page: null },
        {
          text: "Or ask an Owner of the group to change “Push rules” in the repository settings",
          page: "Ask an Owner of the group to change “Push rules” in the repository settings",
          url: projectRepositorySettingsPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new PublishMessageRule({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "Commit message does not follow the pattern"
        }
      })
  }
}
