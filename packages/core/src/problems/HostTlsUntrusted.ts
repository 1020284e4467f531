import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl, shown } from "./wording.ts"

/** The server sent one certificate and not who signed it, or nobody here knows who did. */
export const mayMissLink = (reason: string) =>
  reason === "UNABLE_TO_VERIFY_LEAF_SIGNATURE" || reason === "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"

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
        p.reason === "DEPTH_ZERO_SELF_SIGNED_CERT"
          ? `The certificate of ${hostName(p.host)} is signed by nobody but itself (${shown(p.reason)}).`
          : `The certificate of ${hostName(p.host)} comes from an authority that this program doesn't know (${shown(p.reason)}).`,
      steps: (p) => [
        {
          text: "Ask your administrator for the file with your organisation's CA certificate, and name it",
          command: `pages-publisher check --host ${argument(plainUrl(p.host))} --ca-file company-ca.pem`,
          page: "Ask your administrator for your organisation's CA certificate, and let this computer trust it"
        },
        {
          text: "Or name it once for every program that runs on Node",
          command: `export NODE_EXTRA_CA_CERTS="$PWD/company-ca.pem"`,
          page: null
        },
        {
          text: "Or, if your browser trusts it and you have Node 22.15 or newer, let Node trust what this computer trusts",
          command: "export NODE_OPTIONS=--use-system-ca",
          page: null
        },
        ...(mayMissLink(p.reason)
          ? [
              {
                text: `If the authority is a well-known one, ask the administrator of ${hostName(p.host)} to send the intermediate certificates along`
              }
            ]
          : [])
      ]
    },
    example: () => new HostTlsUntrusted({ host: "https://gitlab.example", reason: "SELF_SIGNED_CERT_IN_CHAIN" })
  }
}
