import { randomBytes } from "node:crypto"
import type { Release } from "../Release.ts"

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")

/** Made once, kept on rename, not to be guessed (contract 8.4). */
export const newUniqueDomain = (release: Release, path: string, namespace: string): string => {
  if (release.atLeast("17.4")) {
    return `${slug(path).slice(0, 56).replace(/-+$/, "")}-${randomBytes(3).toString("hex")}`
  }
  const start = slug(`${path}-${namespace}`).slice(0, 48).replace(/-+$/, "")
  const random = randomBytes(32)
    .toString("hex")
    .slice(0, 63 - start.length - 1)
  return `${start}-${random}`
}
