import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiIdentityVerification extends Schema.TaggedError<CiIdentityVerification>()("CiIdentityVerification", {
  host: Schema.String,
  pipelineUrl: Schema.String
}) {
  static readonly guide: Guide<CiIdentityVerification> = {
    code: "ci-identity-verification",
    exitCode: 6,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "GitLab wants to know who you are before it runs pipelines",
      why: () =>
        "GitLab made a pipeline without jobs and said that identity verification is required in order to run CI jobs.",
      steps: (p) => [
        {
          text: "Sign in to GitLab and follow its request to verify your account; an Owner of the group does so too",
          url: p.host
        },
        { text: "Then run the pipeline again, or publish again", url: p.pipelineUrl }
      ]
    },
    example: () =>
      new CiIdentityVerification({
        host: "https://gitlab.com",
        pipelineUrl: "https://gitlab.com/acme/apps/menu/-/pipelines/41"
      })
  }
}
