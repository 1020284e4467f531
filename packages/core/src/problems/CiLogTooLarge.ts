import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class CiLogTooLarge extends Schema.TaggedError<CiLogTooLarge>()("CiLogTooLarge", {
  jobUrl: Schema.String
}) {
  static readonly guide: Guide<CiLogTooLarge> = {
    code: "ci-log-too-large",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The job wrote a longer log than GitLab keeps",
      why: () =>
        "GitLab ended the job with trace_size_exceeded; the job that pages-publisher writes prints only a few lines.",
      steps: (p) => [
        { text: "See in the job's log what writes so much, and let it write less", url: p.jobUrl },
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" }
      ]
    },
    example: () => new CiLogTooLarge({ jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82" })
  }
}
