import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { files, report } from "./files.mjs"

/**
 * Every version stands in the catalog, so that a package has one version in the whole house.
 * @param {string} path @param {string} text a package.json
 * @returns {string[]}
 */
export const outsideCatalog = (path, text) => {
  const manifest = /** @type {Record<string, Record<string, string> | undefined>} */ (JSON.parse(text))
  return ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => version !== "catalog:" && version !== "workspace:*")
    .map(([name, version]) => `${path}: ${name} is "${version}", not "catalog:" or "workspace:*"`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifests = files().filter(({ path }) => basename(path) === "package.json")
  report(manifests.flatMap(({ path, absolute }) => outsideCatalog(path, readFileSync(absolute, "utf8"))))
}
