import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults, RunOptions } from "axe-core"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

declare const axe: { readonly run: (options?: RunOptions) => Promise<AxeResults> }

/** Stands beside the pages: what a browser loads, it compiles once for all of them. */
const axeFile = "axe.js"
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"))

let site: Awaited<ReturnType<typeof sharedSite>>
let served: Served
let browser: Browser

beforeAll(async () => {
  site = await sharedSite()
  ;[served, browser] = await Promise.all([
    serve({ files: new Map([...site.files, [axeFile, axeSource]]) }, base),
    openChromium()
  ])
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const paths = () =>
  [...site.files.keys()].filter((path) => path.endsWith(".html")).map((path) => path.replace(/index\.html$/, ""))

/** What is wrong with any page, found with several tabs at a time. */
const onEveryPage = async (
  options: Parameters<Browser["newContext"]>[0],
  find: (page: Page, path: string) => Promise<ReadonlyArray<unknown>>
): Promise<ReadonlyArray<unknown>> => {
  const context: BrowserContext = await browser.newContext(options)
  const queue = paths().values()
  const found: Array<unknown> = []
  const walk = async () => {
    const page = await context.newPage()
    page.on("console", (message) => found.push([page.url(), message.text()]))
    page.on("pageerror", (error) => found.push([page.url(), error.message]))
    for (const path of queue) {
      await page.goto(served.url + path)
      found.push(...(await find(page, path)).map((it) => [path, it]))
    }
  }
  await Promise.all([walk(), walk(), walk()])
  await context.close()
  return found
}

/** How far what is shown reaches beyond the window, if it does. */
const overflow = async (page: Page): Promise<ReadonlyArray<string>> => {
  const { shown, window } = await page.evaluate(() => ({
    shown: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth
  }))
  return shown > window ? [`${shown} px wide in ${window}`] : []
}

/** Where a node stands its own HTML says. */
const plain: RunOptions = { resultTypes: ["violations"], selectors: false }

const violations = async (page: Page, options: RunOptions = {}) => {
  const { violations: found } = await page.evaluate((given) => axe.run(given), { ...plain, ...options })
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}

describe("every page", () => {
  it("passes axe in light and in dark, and fits 360 px and 200 %", async () => {
    const found = await onEveryPage({ bypassCSP: true }, async (page) => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
      await page.setViewportSize({ width: 360, height: 800 })
      const narrow = await overflow(page)
      await page.setViewportSize({ width: 640, height: 480 })
      const enlarged = await overflow(page)
      await page.addScriptTag({ url: served.url + axeFile })
      const light = await violations(page)
      await page.emulateMedia({ colorScheme: "dark" })
      // Only colours differ.
      const dark = await violations(page, { runOnly: ["color-contrast", "link-in-text-block"] })
      return [...narrow, ...enlarged, ...light, ...dark]
    })
    expect(found).toEqual([])
  }, 1_200_000)

  it("is read without JavaScript, and shows nothing that would need it", async () => {
    const found = await onEveryPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, (page) =>
      page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length
        return [
          ...(shown("main h1") === 1 ? [] : ["not one title"]),
          ...(shown("button, input, select, textarea") === 0 ? [] : ["a control"]),
          ...(shown("a:not([href])") === 0 ? [] : ["a link to nothing"])
        ]
      })
    )
    expect(found).toEqual([])
  }, 600_000)
})
