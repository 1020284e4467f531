import { inject } from "vitest"
import { type Built, filesIn } from "./builtSite.ts"

export const base = "/a/guide/"

/** The site that all tests look at; nobody writes into it. */
export const sharedSite = async (): Promise<Omit<Built, "remove">> => {
  const folder = inject("siteFolder")
  return { folder, files: await filesIn(folder) }
}
