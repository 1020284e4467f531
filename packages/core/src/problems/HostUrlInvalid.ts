import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

const because = new Map([
  ["empty", "The address is empty."],
  ["scheme", "The address doesn't begin with https:// or http://."],
  ["credentials", "The address holds a username or a password, and those do not belong there."],
  ["port", "The address has a port that web browsers and programs refuse, because another service uses it."],
  ["query", "The address goes on after a ? or a #, and those do not belong there."]
])

export class HostUrlInvalid extends Schema.TaggedError<HostUrlInvalid>()("HostUrlInvalid", {
  /** What was given as the address. */
  text: Schema.String,
  /** What is wrong with it: `empty`, `not-an-address`, `scheme`, `credentials`, `port`, `query`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<HostUrlInvalid> = {
    code: "host-url-invalid",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That cannot be the address of a GitLab",
      why: (p) => because.get(p.reason) ?? "What was given cannot be read as the address of a web server.",
      steps: () => [
        { text: "Open GitLab in your browser and copy the first part of the address, such as https://gitlab.com" },
        { text: "If your GitLab lives under a path, keep it, as in https://example.org/gitlab" }
      ]
    },
    example: () => new HostUrlInvalid({ text: "ftp://gitlab.example", reason: "scheme" })
  }
}
