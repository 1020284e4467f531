import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { tryAgain } from "./phrases.ts"

const during = {
  token: "while the token was being checked",
  read: "while the files were being read",
  compare: "while the files were being compared with GitLab's",
  send: "while the files were being sent",
  pipeline: "while the pipeline was running",
  live: "while the site was coming online"
}

const outcome = ({ landed, phase }: LocalInterrupted) => {
  if (landed) return "the new version is in GitLab, and its pipeline goes on"
  if (phase === "token" || phase === "read") return "nothing was sent"
  return phase === "send" ? "the new version may have arrived, or not" : "visitors see what they saw before"
}

export class LocalInterrupted extends Schema.TaggedError<LocalInterrupted>()("LocalInterrupted", {
  phase: Schema.Literal("token", "read", "compare", "send", "pipeline", "live"),
  /** Whether the version is in GitLab already; its pipeline goes on. */
  landed: Schema.Boolean
}) {
  static readonly guide: Guide<LocalInterrupted> = {
    code: "local-interrupted",
    exitCode: 130,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "It was stopped before the end",
      why: (p) => `It was stopped ${during[p.phase]}; ${outcome(p)}.`,
      steps: (p) =>
        p.landed
          ? [{ text: "Nothing needs to be done; to see it come online, publish again: nothing is sent a second time" }]
          : [tryAgain]
    },
    example: () => new LocalInterrupted({ phase: "send", landed: false })
  }
}
