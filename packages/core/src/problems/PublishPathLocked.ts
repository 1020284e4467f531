import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { projectLockedFilesPage } from "./links.ts"
import { answeredSaying, publishAgain } from "./phrases.ts"

export class PublishPathLocked extends Schema.TaggedError<PublishPathLocked>()("PublishPathLocked", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishPathLocked> = {
    code: "publish-path-locked",
    exitCode: 7,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "Somebody has locked a file of this app",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "Open the project's locked files; whoever locked it, a Maintainer or an Owner can unlock it",
          url: projectLockedFilesPage(p.projectUrl)
        },
        publishAgain
      ]
    },
    example: () =>
      new PublishPathLocked({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "The path 'public/index.html' is locked by Robin"
        }
      })
  }
}
