import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"

export class PublishOutcomeUnknown extends Schema.TaggedError<PublishOutcomeUnknown>()("PublishOutcomeUnknown", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishOutcomeUnknown> = {
    code: "publish-outcome-unknown",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "It is not known yet whether the new version arrived",
      why: () => "The version was sent, but GitLab's answer was lost, and GitLab could not be asked again.",
      steps: (p) => [
        { text: "Publish again: it first looks whether the version is there, and never publishes it twice" },
        { text: "Or look at the project's newest commit yourself", url: p.projectUrl }
      ]
    },
    example: () =>
      new PublishOutcomeUnknown({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: null
      })
  }
}
