/**
 * Whether a token that GitLab refused was probably cut off while copying: it starts like one with GitLab's own
 * prefix, and neither the length of the old form nor the checksum of the new one fits (contract 1.4). A hint only:
 * administrators may change the prefix, and only GitLab knows which tokens exist.
 */
export const looksCutOff = (token: string): boolean => token.startsWith("glpat-") && !isWhole(token)

/** A token with GitLab's own prefix of which nothing is missing: the old form by its length, the new by its checksum. */
export const isWhole = (token: string): boolean => /^glpat-[\w-]{20}$/.test(token) || isRoutable(token)

/** `<prefix><payload>.<vv>.<ll><ccccccc>`, in its first generation without `<vv>`. */
const isRoutable = (token: string): boolean => {
  const parts = /^glpat-([\w-]+)\.(?:([0-9a-z]{2})\.)?([0-9a-z]{2})([0-9a-z]{7})$/.exec(token)
  if (parts === null) return false
  const [, payload, , length, checksum] = parts
  return (
    payload !== undefined &&
    length !== undefined &&
    checksum !== undefined &&
    payload.length === Number.parseInt(length, 36) &&
    crc32(token.slice(0, -checksum.length)) === Number.parseInt(checksum, 36)
  )
}

/** CRC-32 as zlib computes it, of ASCII text. */
const crc32 = (text: string): number => {
  let crc = -1
  for (const char of text) {
    crc ^= char.charCodeAt(0)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}
