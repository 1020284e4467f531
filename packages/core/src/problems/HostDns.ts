import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

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
      why: (p) => `No computer on your network knows the name ${p.name}.`,
      steps: () => [
        { text: "Compare the address, letter by letter, with the one your browser shows when you are in GitLab" },
        { text: "If GitLab is inside your company's network, connect to that network or its VPN" }
      ]
    },
    example: () => new HostDns({ host: "https://gitlab.exmaple", name: "gitlab.exmaple" })
  }
}
