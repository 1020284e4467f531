import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName, shown } from "./wording.ts"

export class HostTlsFailed extends Schema.TaggedError<HostTlsFailed>()("HostTlsFailed", {
  host: Schema.String,
  /** Code of the TLS library, such as `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<HostTlsFailed> = {
    code: "host-tls-failed",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "This computer and GitLab could not agree on encryption",
      why: (p) => `The TLS handshake with ${hostName(p.host)} ended with ${shown(p.reason) || "no reason given"}.`,
      steps: (p) => [
        { text: `Let ${hostName(p.host)} offer TLS 1.2 or 1.3 with a usual set of ciphers` },
        { text: "If a proxy or a firewall in between takes TLS apart, let it pass this address untouched" }
      ]
    },
    example: () => new HostTlsFailed({ host: "https://gitlab.example", reason: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" })
  }
}
