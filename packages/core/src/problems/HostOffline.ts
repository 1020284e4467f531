import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName, shown } from "./wording.ts"

export class HostOffline extends Schema.TaggedError<HostOffline>()("HostOffline", {
  host: Schema.String,
  /** Code of the network, such as `EAI_AGAIN` (nobody to ask for names) or `ENETUNREACH` (no way out). */
  reason: Schema.String
}) {
  static readonly guide: Guide<HostOffline> = {
    code: "host-offline",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "This computer has no network that leads to GitLab",
      why: (p) =>
        `The search for ${hostName(p.host)} never got beyond this computer's own network (${shown(p.reason)}).`,
      steps: () => [
        { text: "Check that this computer is online: open any other web page on it" },
        { text: "If you use a VPN, disconnect it and connect again" },
        { text: "If this runs in a container or a CI job, give it a network and a DNS server", page: null }
      ]
    },
    example: () => new HostOffline({ host: "https://gitlab.example", reason: "EAI_AGAIN" })
  }
}
