import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { hostName, shown } from "./wording.ts"

export class HostTlsExpired extends Schema.TaggedError<HostTlsExpired>()("HostTlsExpired", {
  host: Schema.String,
  /** Code of the TLS library: `CERT_HAS_EXPIRED` or `CERT_NOT_YET_VALID`. */
  reason: Schema.String
}) {
  static readonly guide: Guide<HostTlsExpired> = {
    code: "host-tls-expired",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "GitLab's certificate is not valid today",
      why: (p) =>
        p.reason === "CERT_NOT_YET_VALID"
          ? `By the clock of this computer, the certificate of ${hostName(p.host)} is not valid yet (${shown(p.reason)}).`
          : `By the clock of this computer, the certificate of ${hostName(p.host)} has expired (${shown(p.reason)}).`,
      steps: (p) => [
        { text: "Make sure that the date and time of the computer that publishes are right" },
        { text: `If they are, renew the certificate of ${hostName(p.host)}, and those that signed it` }
      ]
    },
    example: () => new HostTlsExpired({ host: "https://gitlab.example", reason: "CERT_HAS_EXPIRED" })
  }
}
