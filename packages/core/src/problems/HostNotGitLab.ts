import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { cited, hostName, shown } from "./wording.ts"

export class HostNotGitLab extends Schema.TaggedError<HostNotGitLab>()("HostNotGitLab", {
  host: Schema.String,
  /** What it is instead, such as `GitHub`, where the answer tells. */
  product: Schema.NullOr(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostNotGitLab> = {
    code: "host-not-gitlab",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no GitLab at that address",
      why: (p) =>
        `${hostName(p.host)} answers${p.evidence?.status ? ` with ${p.evidence.status}` : ""}, ${p.product === null ? "but not as GitLab does" : `as ${shown(p.product)} does`}${p.evidence?.said ? `: ${cited(p.evidence.said)}` : ""}.`,
      steps: () => [
        { text: "Open GitLab in your browser and copy the address up to, but without, the name of your group" },
        { text: "If your GitLab lives under a path, keep it, as in https://example.org/gitlab" }
      ]
    },
    example: () =>
      new HostNotGitLab({
        host: "https://www.example",
        product: null,
        evidence: {
          method: "GET",
          url: "https://www.example/api/v4/user",
          status: 200,
          requestId: null,
          said: "Welcome to nginx"
        }
      })
  }
}
