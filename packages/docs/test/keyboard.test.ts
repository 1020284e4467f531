import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

/** One of every kind of page. */
const kinds = [
  "",
  "guide/expiry/",
  "publishing/",
  "publishing/ci/",
  "try/",
  "problems/",
  "problems/token-expired/",
  "problems/token-role-high/",
  "reference/",
  "search/",
  "404.html"
]

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

/** What stands in the page to be reached, in its order. */
const reachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']")].flatMap(
      (element, at) => {
        element.dataset["stop"] = String(at)
        return element.checkVisibility({ visibilityProperty: true }) ? [String(at)] : []
      }
    )
  )

/** Where the keyboard is now, and whether one can see that. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement)) return null
    const { bottom, top } = activeElement.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    return {
      stop: activeElement.dataset["stop"],
      isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      isInWindow: bottom > 0 && top < innerHeight
    }
  })

describe("with the keyboard alone", () => {
  it.each(kinds)("/%s: everything is reached in the order of the page, and one sees where one is", async (path) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" })
    await page.goto(served.url + path)
    await page.getByRole("banner").getByRole("button").waitFor()
    const inOrder = await reachable(page)
    // The search page begins in its field: from there to the end, and round.
    const begun = inOrder.indexOf((await place(page))?.stop ?? "") + 1
    const stops = [...inOrder.slice(begun), ...inOrder.slice(0, begun)]
    expect(stops.length).toBeGreaterThan(5)
    const walked: Array<unknown> = []
    while (walked.length < stops.length) {
      await page.keyboard.press("Tab")
      const here = await place(page)
      // Between the end and the beginning is the window itself.
      if (here?.stop !== undefined || walked.length !== inOrder.length - begun) walked.push(here)
    }
    expect(walked).toEqual(stops.map((stop) => ({ stop, isMarked: true, isInWindow: true })))
    await page.close()
  })

  it("the text is one key away", async () => {
    const page = await browser.newPage()
    await page.goto(served.url)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text")
    await page.close()
  })
})
