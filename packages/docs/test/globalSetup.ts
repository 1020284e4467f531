import type { TestProject } from "vitest/node"
import { buildInto } from "./builtSite.ts"
import { base } from "./sharedSite.ts"

declare module "vitest" {
  interface ProvidedContext {
    readonly siteFolder: string
  }
}

/** One site for all tests that only look at it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { folder, remove } = await buildInto("--base", base)
  provide("siteFolder", folder)
  return remove
}
