import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited } from "./wording.ts"

export class CiConfigInvalid extends Schema.TaggedError<CiConfigInvalid>()("CiConfigInvalid", {
  pipelineUrl: Schema.String,
  /** GitLab's `yaml_errors`. */
  said: Schema.String
}) {
  static readonly guide: Guide<CiConfigInvalid> = {
    code: "ci-config-invalid",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The app's .gitlab-ci.yml has a mistake",
      why: (p) =>
        p.said === ""
          ? "The pipeline ended without a single job, and GitLab did not say why."
          : `GitLab could not read it and said ${cited(p.said)}.`,
      steps: (p) => [
        { text: "Open the pipeline to see the message in full", url: p.pipelineUrl },
        { text: "Publish again: that puts the .gitlab-ci.yml of pages-publisher back" },
        { text: "If the message is about another file, correct that one in GitLab" }
      ]
    },
    example: () =>
      new CiConfigInvalid({
        pipelineUrl: "https://gitlab.example/acme/apps/menu/-/pipelines/41",
        said: "jobs:pages config contains unknown keys: publishh"
      })
  }
}
