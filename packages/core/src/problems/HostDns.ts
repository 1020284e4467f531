import { Schema } from "effect"
import { compareAddress, insideNetwork } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class HostDns extends Schema.TaggedError<HostDns>()("HostDns", {
  host: Schema.String,
  /** The name that nobody could resolve. */
  name: Schema.String
}) {
  static readonly guide: Guide<HostDns> = {
    code: "host-dns",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "That GitLab address does not exist",
      why: (p) => `The network that this computer is on knows no computer called ${shown(p.name)}.`,
      steps: () => [compareAddress, insideNetwork]
    },
    example: () => new HostDns({ host: "https://gitlab.exmaple", name: "gitlab.exmaple" })
  }
}
