import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName, shown } from "./wording.ts"

export class HostTooOld extends Schema.TaggedError<HostTooOld>()("HostTooOld", {
  host: Schema.String,
  version: Schema.String,
  needed: Schema.String
}) {
  static readonly guide: Guide<HostTooOld> = {
    code: "host-too-old",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "This GitLab is too old to publish with",
      why: (p) =>
        `${hostName(p.host)} runs GitLab ${shown(p.version)}, and publishing needs ${shown(p.needed)} or newer.`,
      steps: (p) => [{ text: `Update GitLab to ${shown(p.needed)} or newer`, url: p.host }]
    },
    example: () => new HostTooOld({ host: "https://gitlab.example", version: "13.12.4", needed: "14.7" })
  }
}
