import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { files, report } from "./files.mjs"

/** Two made-up tokens that prove the reading of the format; everything else that looks like one may be one. */
const documented = new Set([
  "glpat-AAECAwQFBgcICQoLDA0OD286MQp1OjN4CA.01.0y0tpd6kk",
  "glpat-AAAAAAAAAAAAAAAAAAAAAGM6MQpvOjEKdToxMTUN.01.141rf1qs2"
])

// Put together here, so that this file passes its own check.
const registries = [
  ["registry", "npmjs", "org"],
  ["registry", "yarnpkg", "com"],
  ["npm", "pkg", "github", "com"]
]
const registry = new RegExp(registries.map((it) => it.join("\\.")).join("|"), "g")
const machinePath = new RegExp(`(?<![\\w.-])/(?:${["work", "root", "home"].join("|")})/[\\w.-]+`, "g")
const tarball = /\btarball: https?:\/\/\S+/g
const token = /glpat-[\w.-]{15,}/g
const placeholder = /^glpat-(.)\1*$/

/**
 * What belongs to one machine or one person: a path, the address packages come from, a token.
 * @param {string} text
 * @returns {string[]}
 */
export const privateThings = (text) => [
  ...[...text.matchAll(machinePath)].map(([it]) => `path of a machine: ${it}`),
  ...[...text.matchAll(registry), ...text.matchAll(tarball)].map(([it]) => `address of a registry: ${it}`),
  ...[...text.matchAll(token)]
    .filter(([it]) => !documented.has(it) && !placeholder.test(it))
    .map(([it]) => `token: ${it.slice(0, 10)}…`)
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  report(
    files().flatMap(({ path, absolute }) => privateThings(readFileSync(absolute, "utf8")).map((it) => `${path}: ${it}`))
  )
}
