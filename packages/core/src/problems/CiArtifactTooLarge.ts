import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiArtifactTooLarge extends Schema.TaggedError<CiArtifactTooLarge>()("CiArtifactTooLarge", {
  jobUrl: Schema.String
}) {
  static readonly guide: Guide<CiArtifactTooLarge> = {
    code: "ci-artifact-too-large",
    exitCode: 6,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "The site is larger than a job may hand over",
      why: () => "The job's log says that GitLab answered 413 when the finished site was handed over.",
      steps: (p) => [
        {
          text: "In the Admin area, under Settings, CI/CD, raise “Maximum artifacts size”; then run the job again",
          url: p.jobUrl
        },
        { text: "Or make the site smaller, starting with videos and pictures, and publish again" }
      ]
    },
    example: () => new CiArtifactTooLarge({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82" })
  }
}
