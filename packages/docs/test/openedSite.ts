import type { Browser } from "playwright-core"
import { afterAll, beforeAll } from "vitest"
import { openChromium, serve, type Served } from "./servedSite.ts"
import { base, sharedSite } from "./sharedSite.ts"

/** The site that all tests look at, served, and a browser for it, while the tests of a file run. */
let site: Awaited<ReturnType<typeof sharedSite>>
let served: Served
let browser: Browser

beforeAll(async () => {
  site = await sharedSite()
  ;[served, browser] = await Promise.all([serve(site, base), openChromium()])
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

export { browser, served, site }
