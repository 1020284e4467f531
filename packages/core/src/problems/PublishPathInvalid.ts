import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishPathInvalid extends Schema.TaggedError<PublishPathInvalid>()("PublishPathInvalid", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishPathInvalid> = {
    code: "publish-path-invalid",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Git doesn't accept the name of a file",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: () => [
        { text: "Give that file or its folder a plain name without a dot in front, and publish again" },
        { text: "Or leave it out of the folder" }
      ]
    },
    example: () =>
      new PublishPathInvalid({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "invalid path: 'public/.git/config'"
        }
      })
  }
}
