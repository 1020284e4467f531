import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited, shown } from "./wording.ts"

export class AppNameRefused extends Schema.TaggedError<AppNameRefused>()("AppNameRefused", {
  group: Schema.String,
  app: Schema.String,
  /** GitLab's own words. */
  reasons: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<AppNameRefused> = {
    code: "app-name-refused",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab doesn't accept the name of this app",
      why: (p) => `For ${p.group}/${shown(p.app)}, GitLab said ${cited(p.reasons.join("; "))}.`,
      steps: () => [
        {
          text: "Choose a short name with letters from a to z, such as lunch-menu, and give it with --app",
          page: "Choose a short name with letters from a to z, such as lunch-menu"
        }
      ]
    },
    example: () =>
      new AppNameRefused({
        group: "acme/apps",
        app: "menu",
        reasons: ["path can only include non-accented letters, digits, '_', '-' and '.'"]
      })
  }
}
