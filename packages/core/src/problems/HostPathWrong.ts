import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { argument, plainUrl } from "./wording.ts"

export class HostPathWrong extends Schema.TaggedError<HostPathWrong>()("HostPathWrong", {
  host: Schema.String,
  /** Where GitLab probably is. */
  likely: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostPathWrong> = {
    code: "host-path-wrong",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That isn't exactly the address of your GitLab",
      why: (p) => `At ${plainUrl(p.host)}, a page of GitLab answers in the place where its API should be.`,
      steps: (p) => [
        {
          text: "Give the address of GitLab itself, without a group or an app",
          command: `pages-publisher check --host ${argument(plainUrl(p.likely))}`,
          page: `Give the address of GitLab itself, without a group or an app: ${plainUrl(p.likely)}`
        },
        { text: "If your GitLab lives under a path, keep it, as in https://example.org/gitlab" }
      ]
    },
    example: () =>
      new HostPathWrong({
        host: "https://gitlab.example/acme/apps",
        likely: "https://gitlab.example",
        evidence: null
      })
  }
}
