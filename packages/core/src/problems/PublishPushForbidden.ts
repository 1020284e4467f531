import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import { neededRole, roleName } from "../model/Role.ts"
import type { Guide } from "./Guide.ts"
import { projectRepositorySettingsPage } from "./links.ts"
import { answeredSaying } from "./phrases.ts"
import { shown } from "./wording.ts"

export class PublishPushForbidden extends Schema.TaggedError<PublishPushForbidden>()("PublishPushForbidden", {
  projectUrl: Schema.String,
  branch: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishPushForbidden> = {
    code: "publish-push-forbidden",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token isn't allowed to write to the app's main branch",
      why: (p) => `${answeredSaying(p.evidence)}; the branch is ${shown(p.branch)}.`,
      steps: (p) => [
        {
          text: "Open the project's repository settings; Maintainers and Owners see this page",
          url: projectRepositorySettingsPage(p.projectUrl)
        },
        { text: `Under “Protected branches”, allow Maintainers to push to ${shown(p.branch)}` },
        { text: `Or make a token with the role ${roleName(neededRole)} for the group, and publish with that one` }
      ]
    },
    example: () =>
      new PublishPushForbidden({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        branch: "main",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 403,
          requestId: "01JCZ4VH",
          said: "403 Forbidden - You are not allowed to push into this branch"
        }
      })
  }
}
