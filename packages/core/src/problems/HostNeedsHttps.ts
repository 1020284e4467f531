import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl } from "./wording.ts"

export class HostNeedsHttps extends Schema.TaggedError<HostNeedsHttps>()("HostNeedsHttps", {
  host: Schema.String,
  /** The address to use instead. */
  address: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostNeedsHttps> = {
    code: "host-needs-https",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That address begins with https, not with http",
      why: (p) => `${hostName(p.host)} was asked without encryption, and answers only over https.`,
      steps: (p) => [
        {
          text: "Give the address with https://",
          command: `pages-publisher check --host ${argument(plainUrl(p.address))}`,
          page: `Give the address as ${plainUrl(p.address)}`
        },
        { text: "Replace the token if this network is shared: it has been sent once without encryption" }
      ]
    },
    example: () =>
      new HostNeedsHttps({ host: "http://gitlab.example", address: "https://gitlab.example", evidence: null })
  }
}
