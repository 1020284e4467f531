import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited } from "./wording.ts"

export class AppVisibilityRefused extends Schema.TaggedError<AppVisibilityRefused>()("AppVisibilityRefused", {
  host: Schema.String,
  group: Schema.String,
  /** GitLab's own words. */
  reasons: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<AppVisibilityRefused> = {
    code: "app-visibility-refused",
    exitCode: 7,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "This GitLab doesn't allow private projects",
      why: (p) => `For a new private project in ${p.group}, GitLab said ${cited(p.reasons.join("; "))}.`,
      steps: (p) => [
        {
          text: "In the Admin area, under Settings, General, “Visibility and access controls”, take Private out of “Restricted visibility levels”",
          url: p.host
        },
        {
          text: "Or create a blank project for the app yourself; whoever publishes into it adds --adopt once",
          page: "Or create a blank project for the app yourself; whoever publishes into it takes it over once"
        }
      ]
    },
    example: () =>
      new AppVisibilityRefused({
        host: "https://gitlab.example",
        group: "acme/apps",
        reasons: ["visibility_level private has been restricted by your GitLab administrator"]
      })
  }
}
