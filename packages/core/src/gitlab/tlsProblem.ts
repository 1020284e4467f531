import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { HostTlsClientCertificate } from "../problems/HostTlsClientCertificate.ts"
import { HostTlsExpired } from "../problems/HostTlsExpired.ts"
import { HostTlsFailed } from "../problems/HostTlsFailed.ts"
import { HostTlsMissing } from "../problems/HostTlsMissing.ts"
import { HostTlsName } from "../problems/HostTlsName.ts"
import { HostTlsUntrusted } from "../problems/HostTlsUntrusted.ts"
import type { Problem } from "../problems/Problem.ts"
import type { Reason } from "./reasonOf.ts"

/** What is wrong with encryption, by the TLS library's code: each needs another remedy. None where it is not that. */
export const tlsProblem = (
  { base: host }: Host,
  { code, message, names }: Reason,
  evidence: Evidence
): Problem | undefined => {
  if (outOfTime.has(code)) return new HostTlsExpired({ host, reason: code })
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID" || code === "HOSTNAME_MISMATCH") return new HostTlsName({ host, names })
  if (noTls.test(`${code} ${message}`)) return new HostTlsMissing({ host })
  if (/CERTIFICATE_REQUIRED|certificate required/.test(`${code} ${message}`)) {
    return new HostTlsClientCertificate({ host, evidence })
  }
  if (/^(ERR_SSL_|ERR_TLS_)/.test(code) || code === "EPROTO") {
    return new HostTlsFailed({ host, reason: code === "EPROTO" ? message : code })
  }
  return /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|PATH_LENGTH_)/.test(code)
    ? new HostTlsUntrusted({ host, reason: code })
    : undefined
}

const outOfTime = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"])

/** Whatever came back, it was not TLS. */
const noTls =
  /WRONG_VERSION_NUMBER|wrong version number|PACKET_LENGTH_TOO_LONG|packet length too long|HTTP_REQUEST|http request/
