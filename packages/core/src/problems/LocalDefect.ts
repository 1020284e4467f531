import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class LocalDefect extends Schema.TaggedError<LocalDefect>()("LocalDefect", {
  /** What happened, without anything secret in it. */
  report: Schema.String
}) {
  static readonly guide: Guide<LocalDefect> = {
    code: "local-defect",
    exitCode: 70,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This is a mistake in pages-publisher itself",
      why: (p) =>
        `The program came to a point that its authors did not foresee: ${shown(p.report) || "no more is known"}.`,
      steps: () => [
        {
          text: "Update pages-publisher: it may be repaired already",
          page: "Load this page anew and sign in again: it may be repaired already"
        },
        { text: "If it happens again, send this text to the authors, with what you did before; no token is in it" }
      ]
    },
    example: () => new LocalDefect({ report: "TypeError: plan.actions is not iterable" })
  }
}
