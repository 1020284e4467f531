import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { projectCiSettingsPage, projectPipelinesPage } from "./links.ts"
import { shown, span } from "./wording.ts"

export class CiNoPipeline extends Schema.TaggedError<CiNoPipeline>()("CiNoPipeline", {
  projectUrl: Schema.String,
  /** Of the commit. A field named `commit` would hide what makes an error of Effect's an effect. */
  sha: Schema.String,
  seconds: Schema.Number
}) {
  static readonly guide: Guide<CiNoPipeline> = {
    code: "ci-no-pipeline",
    exitCode: 6,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab started no pipeline for the new version",
      why: (p) => `${span(p.seconds, "en")} after the commit ${shown(p.sha.slice(0, 8))}, no pipeline was there.`,
      steps: (p) => [
        {
          text: "Look at the pipelines: a busy GitLab may have started it by now",
          url: projectPipelinesPage(p.projectUrl)
        },
        { text: "Publish again: if there is still none, a pipeline is started for the version that is there" },
        {
          text: "If none starts, see in the CI/CD settings whether another CI/CD configuration file is set",
          url: projectCiSettingsPage(p.projectUrl)
        }
      ]
    },
    example: () =>
      new CiNoPipeline({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        sha: "3f1c2a9b7d5e4f60718293a4b5c6d7e8f9012345",
        seconds: 60
      })
  }
}
