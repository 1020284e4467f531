import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { hostName } from "./wording.ts"

export class HostTlsClientCertificate extends Schema.TaggedError<HostTlsClientCertificate>()(
  "HostTlsClientCertificate",
  { host: Schema.String, evidence: Schema.NullOr(Evidence) }
) {
  static readonly guide: Guide<HostTlsClientCertificate> = {
    code: "host-tls-client-certificate",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "GitLab asks this computer for a certificate of its own",
      why: (p) =>
        `The web server of ${hostName(p.host)} lets in only those who show a client certificate, and pages-publisher has none.`,
      steps: (p) => [
        {
          text: `Let ${hostName(p.host)} answer below /api/v4 without a client certificate: the token proves who asks`
        },
        { text: "Or tell whoever publishes another address of the same GitLab, one that asks for none" }
      ]
    },
    example: () =>
      new HostTlsClientCertificate({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 400,
          requestId: null,
          said: "400 No required SSL certificate was sent"
        }
      })
  }
}
