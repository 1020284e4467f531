import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class PublishRepositoryFull extends Schema.TaggedError<PublishRepositoryFull>()("PublishRepositoryFull", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishRepositoryFull> = {
    code: "publish-repository-full",
    exitCode: 5,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "The app's project is full",
      why: (p) => `${answeredSaying(p.evidence)}: the app's repository has reached the size that GitLab allows.`,
      steps: (p) => [
        { text: "Publish under another name: a new project starts empty" },
        {
          text: "Or see in the project what takes the room, and remove it or ask for a higher limit",
          url: p.projectUrl
        }
      ]
    },
    example: () =>
      new PublishRepositoryFull({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: null
      })
  }
}
