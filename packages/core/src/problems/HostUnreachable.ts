import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName, shown } from "./wording.ts"

export class HostUnreachable extends Schema.TaggedError<HostUnreachable>()("HostUnreachable", {
  host: Schema.String,
  /** The reason in the words of the network. */
  detail: Schema.String
}) {
  static readonly guide: Guide<HostUnreachable> = {
    code: "host-unreachable",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab could not be reached",
      why: (p) =>
        `The connection to ${hostName(p.host)} failed before GitLab could answer: ${shown(p.detail) || "no reason was given"}.`,
      steps: (p) => [
        {
          text: "Open the address in your browser: if it doesn't open there either, check your network or VPN",
          url: p.host
        },
        {
          text: "If it opens there, ask whoever looks after your network what this computer may reach"
        }
      ]
    },
    example: () => new HostUnreachable({ host: "https://gitlab.example", detail: "ENETUNREACH" })
  }
}
