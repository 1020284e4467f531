import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl } from "./wording.ts"

/** A location may be short for an address on the same scheme. */
const newHost = (location: string, host: string) =>
  URL.canParse(location, host) ? new URL(location, host).origin : host

export class HostRedirected extends Schema.TaggedError<HostRedirected>()("HostRedirected", {
  host: Schema.String,
  /** Where the answer pointed to. */
  location: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostRedirected> = {
    code: "host-redirected",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That address sends visitors on to another one",
      why: (p) =>
        `${hostName(p.host)} points to ${plainUrl(p.location) || "another address"}, and a token is shown only to the address you gave.`,
      steps: (p) => [
        {
          text: "If GitLab has moved there, give the new address",
          command: `pages-publisher check --host ${argument(newHost(p.location, p.host))}`,
          page: `If GitLab has moved there, give the new address: ${newHost(p.location, p.host)}`
        },
        { text: "If that is a sign-in page of your company, connect to the company's network or VPN first" }
      ]
    },
    example: () =>
      new HostRedirected({
        host: "https://git.example",
        location: "https://gitlab.example/api/v4/user",
        evidence: null
      })
  }
}
