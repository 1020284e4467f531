import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishFileSizeRule extends Schema.TaggedError<PublishFileSizeRule>()("PublishFileSizeRule", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishFileSizeRule> = {
    code: "publish-file-size-rule",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A push rule refuses a file by its size",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        { text: "Make the file smaller or leave it out of the folder, and publish again" },
        {
          text: "Or ask an Owner of the group to raise “Maximum file size” under “Push rules” in the repository settings",
          url: projectRepositorySettingsPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new PublishFileSizeRule({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "File public/film.mp4 is larger than the allowed size of 10 MiB"
        }
      })
  }
}
