const time = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "CRL_HAS_EXPIRED"])
const name = new Set(["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"])

/** What is wrong with a certificate, by the TLS library's code: each needs another remedy. */
export const tlsCause = (code: string): "issuer" | "time" | "name" =>
  time.has(code) ? "time" : name.has(code) ? "name" : "issuer"
