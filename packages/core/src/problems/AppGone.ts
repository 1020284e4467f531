import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"

export class AppGone extends Schema.TaggedError<AppGone>()("AppGone", {
  projectUrl: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<AppGone> = {
    code: "app-gone",
    exitCode: 7,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The app's project is no longer there",
      why: (p) => `GitLab showed ${p.projectUrl} a moment ago, and then ${answeredSaying(p.evidence)}.`,
      steps: (p) => [
        { text: "Open the project in your browser: it may have been moved or deleted since then", url: p.projectUrl },
        { text: "Publish again: if there is no project any more, a new one is made" }
      ]
    },
    example: () =>
      new AppGone({
        projectUrl: "https://gitlab.example/acme/apps/menu",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/projects/7/pipelines",
          status: 404,
          requestId: "01JCZ4VM",
          said: "404 Project Not Found"
        }
      })
  }
}
