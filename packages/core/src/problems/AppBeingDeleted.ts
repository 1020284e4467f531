import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying } from "./phrases.ts"
import { shown } from "./wording.ts"

export class AppBeingDeleted extends Schema.TaggedError<AppBeingDeleted>()("AppBeingDeleted", {
  group: Schema.String,
  app: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<AppBeingDeleted> = {
    code: "app-being-deleted",
    exitCode: 7,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "The old app of this name is still being deleted",
      why: (p) => `For ${p.group}/${shown(p.app)}, ${answeredSaying(p.evidence)}.`,
      steps: () => [
        { text: "Publish again in a few minutes, when GitLab is done with it" },
        { text: "Or publish under another name with --app", page: "Or publish under another name" }
      ]
    },
    example: () =>
      new AppBeingDeleted({
        group: "acme/apps",
        app: "menu",
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects",
          status: 400,
          requestId: "01JCZ4VM",
          said: "base The project is still being deleted. Please try again later."
        }
      })
  }
}
