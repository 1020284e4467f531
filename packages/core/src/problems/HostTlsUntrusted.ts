import { Schema } from "effect"
import type { Guide, Steps } from "./Guide.ts"
import { tlsCause } from "./tlsCause.ts"
import { argument, hostName, plainUrl, shown } from "./wording.ts"

const because = {
  issuer: "it comes from an authority that this computer doesn't know",
  time: "it has expired, or is not valid yet",
  name: "it is made out to another name"
}

const remedy = (p: HostTlsUntrusted): Steps => {
  switch (tlsCause(p.reason)) {
    case "time":
      return [
        { text: "Check the date and time of this computer" },
        { text: `If they are right, ask the administrator of ${hostName(p.host)} to renew its certificate` }
      ]
    case "name":
      return [
        { text: "Compare the address, letter by letter, with the one your browser shows when you are in GitLab" },
        { text: `If it is right, ask the administrator for a certificate that names ${hostName(p.host)}` }
      ]
    case "issuer":
      return [
        {
          text: "Ask your administrator for the file with your organisation's CA certificate, and name it",
          command: `pages-publisher check --host ${argument(plainUrl(p.host))} --ca-file company-ca.pem`
        },
        {
          text: "Or name it once for every program that runs on Node",
          command: `export NODE_EXTRA_CA_CERTS="$PWD/company-ca.pem"`
        }
      ]
  }
}

export class HostTlsUntrusted extends Schema.TaggedError<HostTlsUntrusted>()("HostTlsUntrusted", {
  host: Schema.String,
  /** Code of the TLS library, such as `SELF_SIGNED_CERT_IN_CHAIN`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<HostTlsUntrusted> = {
    code: "host-tls-untrusted",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This computer cannot tell whether that is really your GitLab",
      why: (p) =>
        `The certificate of ${hostName(p.host)} was refused: ${because[tlsCause(p.reason)]} (${shown(p.reason)}).`,
      steps: (p) => remedy(p)
    },
    example: () => new HostTlsUntrusted({ host: "https://gitlab.example", reason: "SELF_SIGNED_CERT_IN_CHAIN" })
  }
}
