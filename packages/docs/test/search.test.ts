import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { exampleOf, problemCodes, warningCodes } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { languages } from "@pages-publisher/core/problems/languages"
import type { AxeResults } from "axe-core"
import fc from "fast-check"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { excerptParts } from "../src/search/excerptParts.ts"
import { nearestCode } from "../src/search/nearestCode.ts"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

declare const axe: { readonly run: () => Promise<AxeResults> }

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const folders = { en: "", nl: "nl/" }
const labels = { en: "Words or a code", nl: "Woorden of een code" }

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

/** What a page does on its own; that it says nothing and asks nobody else is looked at every time. */
const withPage = async (
  path: string,
  use: (page: Page) => Promise<void>,
  options: { readonly script?: boolean } = {}
) => {
  const page = await browser.newPage({ javaScriptEnabled: options.script ?? true })
  page.setDefaultTimeout(30_000)
  const complaints: Array<string> = []
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("response", (response) => {
    if (!response.ok() || !response.url().startsWith(served.url)) complaints.push(response.url())
  })
  try {
    await page.goto(served.url + path)
    await use(page)
    expect(complaints).toEqual([])
  } finally {
    await page.close()
  }
}

const first = (page: Page) => page.locator(".found a").first()
const found = (page: Page) => page.locator(".found a").allTextContents()

const titleOf = (code: string, locale: Locale) => explain(exampleOf(code)!, languages[locale]).title

describe("searching", () => {
  it.each(locales)("finds a problem by its code and by the words of its title, from the keyboard, in %s", (locale) =>
    withPage(`${folders[locale]}search/`, async (page) => {
      const title = titleOf("token-expired", locale)
      // Where somebody types earlier, the letters go nowhere.
      await page.locator("#query:focus").waitFor()
      await page.keyboard.type("token-expired")
      await first(page).getByText(title).waitFor()
      expect(await first(page).getAttribute("href")).toBe(`${base}${folders[locale]}problems/token-expired/`)
      expect(await page.locator(".found li").first().locator("code").textContent()).toBe("token-expired")
      const words = titleOf("zip-encrypted", locale)
      await page.getByLabel(labels[locale]).fill(words)
      await first(page).getByText(words).waitFor()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { level: 1, name: words }).waitFor()
      expect(page.url()).toBe(`${served.url}${folders[locale]}problems/zip-encrypted/`)
    })
  )

  it("finds chapters of the front and commands one by one, and marks what was asked", () =>
    withPage("search/", async (page) => {
      await page.getByLabel(labels.en).fill("revoked by itself")
      const about = page.locator(".found li", {
        has: page.getByRole("link", { name: "What is a group access token?" })
      })
      expect(await about.getByRole("link").getAttribute("href")).toBe(`${base}#about`)
      expect(await about.locator("mark").allTextContents()).toContain("revoked")
      await page.getByLabel(labels.en).fill("completion")
      const command = page.locator(`.found a[href="${base}reference/#completion"]`)
      await command.waitFor()
    }))

  it("begins with what the address asks, keeps it there, and nowhere else", () =>
    withPage("search/?q=proxy", async (page) => {
      expect(await page.getByLabel(labels.en).inputValue()).toBe("proxy")
      await page.getByRole("status").getByText("for “proxy”").waitFor()
      const before = await page.evaluate(() => history.length)
      await page.getByLabel(labels.en).fill("no runner & <b>")
      await page.getByRole("status").getByText("“no runner & <b>”").waitFor()
      expect(new URL(page.url()).searchParams.get("q")).toBe("no runner & <b>")
      expect(await page.evaluate(() => history.length)).toBe(before)
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
      await page.getByLabel(labels.en).fill("")
      await page.waitForURL(`${served.url}search/`)
    }))

  it("looks among one kind where it is asked to", () =>
    withPage("search/?q=token", async (page) => {
      const all = await page.getByRole("button", { name: "All" }).getAttribute("aria-pressed")
      expect(all).toBe("true")
      await page.getByRole("button", { name: "Warnings" }).click()
      await page.locator('button[data-kind="warning"][aria-pressed="true"]').waitFor()
      const kinds = await page.locator(".found .label").allTextContents()
      expect(kinds.length).toBeGreaterThan(1)
      expect(kinds.filter((kind) => !kind.startsWith("Warning "))).toEqual([])
    }))

  it("shows ten at a time, and goes on where the reader was", () =>
    withPage("search/?q=gitlab", async (page) => {
      await first(page).waitFor()
      expect(await found(page)).toHaveLength(10)
      await page.getByRole("button", { name: "Show more" }).click()
      await page.locator(".found li:nth-child(20)").waitFor()
      await page.locator(".found li:nth-child(11) a:focus").waitFor()
      expect(new Set(await found(page)).size).toBe(20)
    }))

  it.each(["light", "dark"] as const)(
    "shows what was found to everybody, in %s, and on a small screen",
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } })
      for (const query of ["token-expired", "zip", "xyzzyqq"]) {
        await page.goto(`${served.url}search/?q=${query}`)
        await page.getByRole("status").getByText(`“${query}”`).waitFor()
        await page.evaluate(axeSource)
        const { violations } = await page.evaluate(() => axe.run())
        expect(violations.map(({ id, nodes }) => [query, id, nodes.map(({ html }) => html)])).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      }
      await page.close()
    }
  )

  it("says that nothing was found, and what else there is", () =>
    withPage("search/?q=xyzzyqq", async (page) => {
      const status = page.getByRole("status")
      await status.getByText("Nothing found for “xyzzyqq”.").waitFor()
      expect(await status.getByRole("link").getAttribute("href")).toBe(`${base}problems/`)
      await page.getByLabel(labels.en).fill("zip-bmob")
      await status.getByRole("link", { name: "zip-bomb" }).click()
      expect(page.url()).toBe(`${served.url}problems/zip-bomb/`)
    }))

  it("is one press away from every page", () =>
    withPage("", async (page) => {
      await page.getByRole("heading", { level: 1 }).click()
      await page.keyboard.press("k")
      expect(page.url()).toBe(served.url)
      await page.keyboard.press("Control+k")
      await page.waitForURL(`${served.url}search/`)
      await page.locator("#query:focus").waitFor()
      await page.keyboard.type("k")
      expect(await page.getByLabel(labels.en).inputValue()).toBe("k")
    }))

  it("needs JavaScript, says so, and has the lists without it", () =>
    withPage(
      "nl/search/",
      async (page) => {
        await page.getByText("Zoeken kan niet zonder JavaScript").waitFor()
        expect(await page.getByRole("searchbox").count()).toBe(0)
        await page.getByRole("main").getByRole("link", { name: "Problemen en waarschuwingen" }).click()
        expect(page.url()).toBe(`${served.url}nl/problems/`)
      },
      { script: false }
    ))

  it("is the only page that may run WebAssembly and read files", () => {
    const allowed = [...site.files].filter(
      ([path, bytes]) => path.endsWith(".html") && /wasm|connect-src/.test(policyIn(bytes))
    )
    expect(allowed.map(([path]) => path)).toEqual(["nl/search/index.html", "search/index.html"])
  })

  it("brings along nothing that it does not load", () => {
    const files = [...site.files.keys()].filter((path) => /^pagefind\/[^/]*$/.test(path)).map((path) => path.slice(9))
    const named = files.map((name) => name.replace(/_[0-9a-f]+/, ""))
    expect(named.sort()).toEqual([
      "pagefind-entry.json",
      "pagefind.en.pf_meta",
      "pagefind.js",
      "pagefind.nl.pf_meta",
      "wasm.en.pagefind",
      "wasm.nl.pagefind"
    ])
  })
})

const policyIn = (html: Buffer) =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(html.toString("utf8"))?.[1] ?? ""

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

describe("what is shown of a page", () => {
  it("is its text, whatever is in it, with the words that were asked marked", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }))), (pieces) => {
        const html = pieces.map(([plain, marked]) => `${escaped(plain)}<mark>${escaped(marked)}</mark>`).join("")
        const parts = excerptParts(html)
        expect(parts.map(({ text }) => text).join("")).toBe(pieces.flat().join(""))
        expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(
          pieces.map(([, marked]) => marked).filter((marked) => !marked.includes("://"))
        )
      })
    ))

  it("has no mark on an address, of which only a part was asked for", () => {
    expect(excerptParts("a <mark>token</mark>: <mark>https://gitlab.example/-/access_tokens</mark>")).toEqual([
      { text: "a ", isMarked: false },
      { text: "token", isMarked: true },
      { text: ": ", isMarked: false },
      { text: "https://gitlab.example/-/access_tokens", isMarked: false }
    ])
  })
})

describe("the nearest code", () => {
  const codes = [...problemCodes, ...warningCodes]

  it("is the code itself, however it is written", () => {
    for (const code of codes) {
      expect(nearestCode(code, codes)).toBe(code)
      expect(nearestCode(` ${code.toUpperCase().replaceAll("-", " ")}`, codes)).toBe(code)
    }
  })

  it("is found in spite of a wrong letter, and is not made up", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(), (code, at) => {
        const place = at % code.length
        const typed = `${code.slice(0, place)}#${code.slice(place + 1)}`
        expect(nearestCode(typed, [code])).toBe(code)
      })
    )
    expect(nearestCode("menu of the canteen", codes)).toBeNull()
    expect(nearestCode("", codes)).toBeNull()
  })
})
