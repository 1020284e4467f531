import type { Release } from "../Release.ts"
import type { PagesPlan } from "./JobPlan.ts"
import { type Hash, isHash, text } from "./yamlValues.ts"

export class PagesKeywordInvalid extends Error {}

const known = new Set(["path_prefix", "expire_in", "publish"])

/** Whether a job publishes a site, and which folder (contract 8.6). */
export const readPages = (release: Release, name: string, job: Hash): PagesPlan | null => {
  const pages = job["pages"]
  if (pages !== undefined && typeof pages !== "boolean" && !isHash(pages)) {
    throw new PagesKeywordInvalid("config should be a hash or a boolean value")
  }
  if (typeof pages === "boolean" && !release.atLeast("17.6")) {
    throw new PagesKeywordInvalid("config should be a hash")
  }
  const hash = isHash(pages) ? pages : {}
  const unknown = Object.keys(hash).filter((key) => !known.has(key))
  if (unknown.length > 0) {
    throw new PagesKeywordInvalid(`config contains unknown keys: ${unknown.join(", ")}`)
  }
  const anyName = release.atLeast("17.6") && (pages === true || isHash(pages))
  if (pages === false || !(name === "pages" || anyName)) return null
  const outer = text(job["publish"])
  const inner = text(hash["publish"])
  return {
    publish: (inner ?? outer ?? "public").replace(/^\.?\/+|\/+$/g, ""),
    pathPrefix: (text(hash["path_prefix"]) ?? "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 63),
    twice: outer !== null && inner !== null
  }
}
