/** Which certificates are trusted. */
export interface Trust {
  /** In PEM format; undefined means those that Node knows by itself. */
  readonly authorities: ReadonlyArray<string> | undefined
  /** Where further ones come from. */
  readonly files: ReadonlyArray<string>
  /** The variable that makes Node check no certificate at all; null where it checks. */
  readonly uncheckedBy: string | null
}

const unchecking = "NODE_TLS_REJECT_UNAUTHORIZED"

/** Node itself reads both variables, for `fetch` too. */
export const trustOf = (
  authorities: Trust["authorities"],
  caFile: string | undefined,
  env: Readonly<Record<string, string | undefined>>
): Trust => ({
  authorities,
  files: [caFile, env["NODE_EXTRA_CA_CERTS"]].flatMap((file) => file || []),
  uncheckedBy: env[unchecking] === "0" ? unchecking : null
})
