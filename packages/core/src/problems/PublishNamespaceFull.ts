import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying, publishAgain } from "./phrases.ts"

export class PublishNamespaceFull extends Schema.TaggedError<PublishNamespaceFull>()("PublishNamespaceFull", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishNamespaceFull> = {
    code: "publish-namespace-full",
    exitCode: 5,
    fixableBy: "gitlab-billing",
    retriable: false,
    en: {
      title: "The group's storage in GitLab is full",
      why: (p) => `${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        {
          text: "In the top-level group, under Settings, Usage quotas, Storage, see what takes the room; its Owners see this page",
          url: p.projectUrl
        },
        { text: "Remove what nobody needs, or buy more storage" },
        publishAgain
      ]
    },
    example: () =>
      new PublishNamespaceFull({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 400,
          requestId: "01JCZ4VM",
          said: "Your push to this repository has been rejected because the namespace storage limit of 10 GB has been reached"
        }
      })
  }
}
