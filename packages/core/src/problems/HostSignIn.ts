import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { cited, hostName, plainUrl } from "./wording.ts"

export class HostSignIn extends Schema.TaggedError<HostSignIn>()("HostSignIn", {
  host: Schema.String,
  /** Address of the sign-in page; null where it came in place of the answer. */
  location: Schema.NullOr(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostSignIn> = {
    code: "host-sign-in",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A sign-in page stands in front of GitLab",
      why: (p) =>
        p.location === null
          ? `In place of GitLab's answer, ${hostName(p.host)} gave a page that asks to sign in${p.evidence?.said ? `, called ${cited(p.evidence.said)}` : ""}.`
          : `${hostName(p.host)} sends visitors to sign in at ${plainUrl(p.location)} before GitLab answers.`,
      steps: (p) => [
        {
          text: "If you are on a guest or public network, open the address in a browser and sign in to the network",
          url: p.host
        },
        { text: "If it is your company's sign-in, connect to the company's network or VPN" },
        {
          text: "If the page stays, ask the administrator of your GitLab to let addresses below /api/v4 pass without that page: the token proves who asks"
        }
      ]
    },
    example: () =>
      new HostSignIn({ host: "https://gitlab.example", location: "https://sso.example/login", evidence: null })
  }
}
