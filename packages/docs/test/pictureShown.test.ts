import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pictureIds } from "../src/pictures/PictureId.ts"
import { columns } from "../src/pictures/TakenPicture.ts"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

let built: Awaited<ReturnType<typeof sharedSite>>
let served: Served
let browser: Browser
beforeAll(async () => {
  built = await sharedSite()
  served = await serve(built, base)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** The terminals of the page that can be seen, and whether a line of them is cut off. */
const terminalsOn = (page: Page) =>
  page.locator(".terminal pre").evaluateAll((screens) =>
    screens
      .filter((screen) => screen.getClientRects().length > 0)
      .map((screen) => ({
        lines: screen.textContent,
        alt: screen.getAttribute("aria-label") ?? "",
        isCut: screen.scrollWidth > screen.clientWidth
      }))
  )

describe.each([
  [320, columns.narrow],
  [1280, columns.wide]
])("in a window of %i pixels", (width, longest) => {
  it("each picture is there once, and fits", async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.url}publishing/terminal/`)
    const seen = await terminalsOn(page)
    expect(seen).toHaveLength(pictureIds.length)
    for (const { alt, isCut, lines } of seen) {
      expect(alt).toMatch(/^The command /)
      expect(isCut, alt).toBe(false)
      const [prompt = "", ...shown] = lines.split("\n")
      expect(prompt).toMatch(/^\$ pages-publisher /)
      expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(longest)
    }
    await context.close()
  })
})

it("a picture takes the colours of the page", async () => {
  const page = await browser.newPage({ colorScheme: "light" })
  await page.goto(`${served.url}publishing/terminal/`)
  const colour = () =>
    page
      .locator(".terminal .tone-go")
      .first()
      .evaluate((it) => getComputedStyle(it).color)
  const light = await colour()
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"))
  expect(await colour()).not.toBe(light)
  await page.close()
})
