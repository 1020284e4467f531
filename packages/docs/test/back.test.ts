import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { told } from "../src/islands/guideLinks.ts"
import { buildInto, type Built } from "./builtSite.ts"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

const publisher = "https://publisher.example/app/"

let site: Built
let known: Served
let unknown: Served
let browser: Browser
beforeAll(async () => {
  site = await buildInto("--base", base, "--publisher", publisher)
  ;[known, unknown, browser] = await Promise.all([serve(site, base), serve(await sharedSite(), base), openChromium()])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([known.close(), unknown.close(), site.remove()])
})

/** A page whose publisher in the browser has a link to the guide. */
const withPage = async (guide: string, use: (page: Page) => Promise<void>, script = true) => {
  const page = await browser.newPage({ javaScriptEnabled: script })
  page.setDefaultTimeout(30_000)
  await page.route(`${publisher}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<a href="${guide}?from=publisher">Guide</a>` })
  )
  try {
    await page.goto(publisher)
    await page.getByRole("link").click()
    await page.getByRole("heading", { level: 1 }).waitFor()
    await use(page)
  } finally {
    await page.close()
  }
}

describe("back to the publisher", () => {
  it("is on every page that is reached from there, in its language, and leads where the build says", () =>
    withPage(known.url, async (page) => {
      for (const name of ["Problems", "Nederlands"]) await page.getByRole("banner").getByRole("link", { name }).click()
      await page.waitForURL(`${known.url}nl/problems/?from=publisher`)
      await page.getByRole("main").getByRole("link", { name: "Dit token is verlopen" }).click()
      await page.getByRole("banner").getByRole("link", { name: "Terug naar de publisher" }).click()
      expect(page.url()).toBe(publisher)
    }))

  it("goes back past all pages of the guide where the build does not know", () =>
    withPage(unknown.url, async (page) => {
      await page.getByRole("banner").getByRole("link", { name: "Problems" }).click()
      await page.getByRole("main").getByRole("link", { name: "This token has expired" }).click()
      await page.getByRole("heading", { level: 1, name: "This token has expired" }).waitFor()
      await page.getByRole("button", { name: "Back to the publisher" }).click()
      await page.waitForURL(publisher)
      expect(await page.getByRole("link").textContent()).toBe("Guide")
    }))

  it("is told to links that a script makes later", () =>
    withPage(`${known.url}search/`, async (page) => {
      await page.getByRole("searchbox").fill("zip-bomb")
      const link = page.locator(".found a").first()
      await link.waitFor()
      expect(await link.getAttribute("href")).toBe(`${base}problems/zip-bomb/?from=publisher`)
      expect(new URL(page.url()).searchParams.get("from")).toBe("publisher")
    }))

  it("is not there for others, and takes no address from a link", async () => {
    const page = await browser.newPage()
    for (const query of ["", "?from=", "?from=https://elsewhere.example/", "?publisher=https://elsewhere.example/"]) {
      await page.goto(known.url + query)
      await page.locator("#theme:visible").waitFor()
      expect(await page.getByText("Back to the publisher").isVisible()).toBe(false)
    }
    await page.goto(`${known.url}?from=publisher&from=https://elsewhere.example/&publisher=https://elsewhere.example/`)
    expect(await page.getByRole("link", { name: "Back to the publisher" }).getAttribute("href")).toBe(publisher)
    await page.close()
  })

  it("needs JavaScript, and is not shown without", () =>
    withPage(
      known.url,
      async (page) => {
        expect(await page.getByText("Back to the publisher").isVisible()).toBe(false)
      },
      false
    ))
})

describe("a link within the guide", () => {
  const here = "https://team.example/a/guide/problems/"

  it.each([
    ["/a/guide/", "/a/guide/?from=publisher"],
    ["../#create", "/a/guide/?from=publisher#create"],
    ["/a/guide/search/?q=a", "/a/guide/search/?q=a&from=publisher"],
    ["/a/guide/?from=publisher#create", null],
    ["#here", null],
    ["/a/guide/index.md", null],
    ["/a/guide/schemas/check.schema.json", null],
    ["/another/", null],
    ["https://gitlab.example/a/guide/", null],
    ["//gitlab.example/a/guide/", null],
    ["mailto:owner@team.example", null],
    ["http://[", null]
  ])("%s tells where its reader came from: %s", (address, expected) => {
    expect(told(address, here, "/a/guide/")).toBe(expected)
  })
})
