import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import type { AxeResults } from "axe-core"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { cases } from "../src/checker/Case.ts"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

declare const axe: { readonly run: () => Promise<AxeResults> }

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

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

interface Opened {
  readonly page: Page
  /** Addresses of everything that was asked for. */
  readonly asked: ReadonlyArray<string>
  readonly complaints: ReadonlyArray<string>
}

const withPage = async (
  path: string,
  use: (opened: Opened) => Promise<void>,
  options: Parameters<Browser["newPage"]>[0] = {}
) => {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(30_000)
  const asked: Array<string> = []
  const complaints: Array<string> = []
  page.on("request", (request) => asked.push(request.url()))
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  try {
    await page.goto(served.url + path)
    await use({ page, asked, complaints })
  } finally {
    await page.close()
  }
}

const choose = async (page: Page, id: string) => {
  await page.locator("#checker-case").selectOption(id)
  await page.locator(`#checker-result[data-shows="${id}"]`).waitFor()
}

const scripts = (asked: ReadonlyArray<string>) => asked.filter((url) => url.endsWith(".js"))

describe("the token check in a browser", () => {
  it("gives every example the verdict that the page lists for it, and asks nobody", () =>
    withPage("try/", async ({ asked, complaints, page }) => {
      for (const { id } of cases) {
        await choose(page, id)
        const reasons = await page.locator("#checker-result h2").evaluateAll((all) => all.map((it) => it.textContent))
        const listed = await page.locator(`#${id} a`).evaluateAll((all) => all.map((it) => it.textContent))
        expect([id, reasons.map((it) => it.replace(/^! /, "")).sort()]).toEqual([id, listed.sort()])
      }
      expect(asked.filter((url) => !url.startsWith(served.url))).toEqual([])
      expect(complaints).toEqual([])
    }))

  it("shows the pass, and says the verdict in one sentence", () =>
    withPage("try/", async ({ page }) => {
      await choose(page, "role-too-low")
      expect(await page.locator("#checker-result dl").textContent()).toContain("RoleDeveloper")
      expect(await page.locator("#checker [role=status]").textContent()).toBe(
        "This token cannot publish: This token's role in the group is too low to publish."
      )
      await page.getByRole("link", { name: "More about token-role-too-low" }).click()
      expect(page.url()).toBe(`${served.url}problems/token-role-too-low/`)
      await page.getByRole("link", { name: "See this in the token check" }).click()
      await page.locator('#checker-result[data-shows="role-too-low"]').waitFor()
      expect(page.url()).toBe(`${served.url}try/#role-too-low`)
    }))

  it("can be shared by its address, and follows it", () =>
    withPage("nl/try/#expired", async ({ complaints, page }) => {
      await page.locator('#checker-result[data-shows="expired"]').waitFor()
      expect(await page.locator("#checker-case").inputValue()).toBe("expired")
      await page.getByRole("heading", { name: "Dit token is verlopen" }).waitFor()
      await choose(page, "good")
      expect(page.url()).toBe(`${served.url}nl/try/#good`)
      for (const strange of ["#constructor", "#%", "#text"]) {
        await page.evaluate((hash) => (location.hash = hash), strange)
        expect(await page.locator("#checker-case").inputValue()).toBe("good")
      }
      await page.evaluate(() => (location.hash = "#revoked"))
      await page.locator('#checker-result[data-shows="revoked"]').waitFor()
      await page.locator("#checker-case").selectOption("")
      expect(await page.locator("#checker-result *").count()).toBe(0)
      expect(page.url()).toBe(`${served.url}nl/try/`)
      expect(complaints).toEqual([])
    }))

  it.each(["try/", "nl/try/"])("/%s loads the validator only when somebody turns to it, and not much of it", (path) =>
    withPage(path, async ({ asked, page }) => {
      await page.getByRole("combobox").waitFor()
      const first = scripts(asked).length
      await page.getByRole("combobox").focus()
      await page.keyboard.press("ArrowDown")
      await page.locator("#checker-result[data-shows]").waitFor()
      const sizes = scripts(asked)
        .slice(first)
        .map((url) => gzipSync(site.files.get(url.slice(served.url.length))!).length)
      expect(sizes).toHaveLength(2)
      expect(Math.max(...sizes)).toBeLessThan(120_000)
      expect(Math.min(...sizes)).toBeLessThan(12_000)
    })
  )

  it("says so when it cannot be loaded", () =>
    withPage("try/", async ({ page }) => {
      await page.getByRole("combobox").waitFor()
      await page.route("**/*.js", (route) => route.abort())
      await page.locator("#checker-case").selectOption("good")
      await page.getByText("The check could not be loaded.").waitFor()
      await page.unroute("**/*.js")
      expect(await page.locator("#checker-result *").count()).toBe(0)
    }))

  it("is read without JavaScript", () =>
    withPage(
      "try/",
      async ({ page }) => {
        expect(await page.getByRole("combobox").count()).toBe(0)
        expect(await page.locator(".checked > ul > li:visible").count()).toBe(cases.length)
        await page.locator("#role-too-low a").click()
        expect(page.url()).toBe(`${served.url}problems/token-role-too-low/`)
      },
      { javaScriptEnabled: false }
    ))

  it.each(["light", "dark"] as const)("axe has nothing to say in %s, and it fits a small screen", (colorScheme) =>
    withPage(
      "try/",
      async ({ page }) => {
        await page.evaluate(axeSource)
        for (const id of ["good", "wide-scopes", "too-old", "service-account"]) {
          await choose(page, id)
          const { violations } = await page.evaluate(() => axe.run())
          expect(violations.map(({ id: rule, nodes }) => [id, rule, nodes.map(({ html }) => html)])).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
        }
      },
      { colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } }
    )
  )
})
