import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

declare const axe: { readonly run: () => Promise<AxeResults> }

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const sample = [
  "",
  "nl/",
  "guide/expiry/",
  "problems/",
  "problems/token-expired/",
  "problems/token-role-high/",
  "nl/reference/"
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

const withPage = async <A>(options: Parameters<Browser["newPage"]>[0], use: (page: Page) => Promise<A>): Promise<A> => {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(30_000)
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

describe("in a browser", () => {
  it.each(sample)("/%s loads without an error, from nowhere else, and fits a small screen", (path) =>
    withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      const complaints: Array<string> = []
      page.on("console", (message) => complaints.push(message.text()))
      page.on("pageerror", (error) => complaints.push(error.message))
      page.on("response", (response) => {
        if (!response.ok() || !response.url().startsWith(served.url)) complaints.push(response.url())
      })
      await page.goto(served.url + path)
      await page.getByRole("banner").getByRole("button").waitFor()
      expect(complaints).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })
  )

  it.each(["light", "dark"] as const)("axe has nothing to say in %s", (colorScheme) =>
    withPage({ colorScheme, bypassCSP: true }, async (page) => {
      for (const path of [...sample, "404.html"]) {
        await page.goto(served.url + path)
        await page.evaluate(axeSource)
        const { violations } = await page.evaluate(() => axe.run())
        expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([])
      }
    })
  )

  it("is read without JavaScript, and shows nothing that would need it", () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${served.url}problems/token-expired/`)
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("This token has expired")
      expect(await page.getByRole("button").count()).toBe(0)
      await page.getByRole("link", { name: "Nederlands" }).click()
      expect(page.url()).toBe(`${served.url}nl/problems/token-expired/`)
      await page.goto(served.url)
      expect(await page.getByRole("textbox").count()).toBe(0)
      expect(await page.locator("main a:visible:not([href])").count()).toBe(0)
    }))

  it("changes between light and dark, and keeps nothing of it", () =>
    withPage({ colorScheme: "light" }, async (page) => {
      await page.goto(served.url)
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const before = await paper()
      await page.getByRole("button", { name: "Dark" }).click()
      expect(await paper()).not.toBe(before)
      await page.getByRole("button", { name: "Light" }).click()
      expect(await paper()).toBe(before)
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
    }))

  it("copies a command", () =>
    withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(`${served.url}problems/host-unencrypted/`)
      await page.getByRole("main").getByRole("button", { name: "Copy" }).click()
      await page.getByRole("button", { name: "Copied" }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("pages-publisher explain host-unencrypted")
    }))

  it("says of one thing at most that it was copied", () =>
    withPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(`${served.url}problems/token-scope-missing/`)
      const [letter, command] = await page.locator(".copy").all()
      await letter?.click()
      await page.getByRole("button", { name: "Copied" }).waitFor()
      await command?.click()
      await page.getByRole("button", { name: "Copied" }).waitFor()
      expect(await page.getByRole("button", { name: "Copied" }).count()).toBe(1)
      await page.waitForFunction(() =>
        navigator.clipboard.readText().then((text) => text.startsWith("pages-publisher"))
      )
    }))

  it("is walked through with the keyboard, the text first", () =>
    withPage({}, async (page) => {
      await page.goto(served.url)
      await page.keyboard.press("Tab")
      await page.keyboard.press("Enter")
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("text")
    }))
})
