import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishSecretFound extends Schema.TaggedError<PublishSecretFound>()("PublishSecretFound", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishSecretFound> = {
    code: "publish-secret-found",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab found a secret in a file of this site",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: () => [
        {
          text: "Remove the secret from the file that GitLab names, and publish again: whoever opens a site can read all its files"
        },
        { text: "If it was ever online or in Git, revoke it where it was made" }
      ]
    },
    example: () =>
      new PublishSecretFound({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "PUSH BLOCKED: Secrets detected in code changes"
        }
      })
  }
}
