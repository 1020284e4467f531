import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishFileNameRule extends Schema.TaggedError<PublishFileNameRule>()("PublishFileNameRule", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishFileNameRule> = {
    code: "publish-file-name-rule",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A push rule refuses a file by its name",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        { text: "Rename the file or leave it out of the folder, and publish again" },
        {
          text: "Or ask an Owner of the group to let “Push rules” in the repository settings accept it",
          url: projectRepositorySettingsPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new PublishFileNameRule({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "File name public/setup.exe was prohibited by the pattern"
        }
      })
  }
}
