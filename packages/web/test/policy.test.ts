import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { paste, withPage } from "./opened.ts"
import { openChromium, serve, type Settings } from "./servedApp.ts"

const folder = inject("app")
const { tokens, url: gitlab } = inject("sandbox")

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

const withApp = async <A>(settings: Settings, use: (url: string) => Promise<A>): Promise<A> => {
  const served = await serve(folder, settings)
  try {
    return await use(served.url)
  } finally {
    await served.close()
  }
}

describe("the page's policy", () => {
  it("lets nobody read markup, and nobody make a policy that would", () =>
    withApp({ host: gitlab }, (url) =>
      withPage(browser, url, {}, async ({ page }) => {
        const refused = await page.evaluate(() =>
          [
            () => (document.createElement("div").innerHTML = "<b>bold</b>"),
            () => document.body.insertAdjacentHTML("beforeend", "<b>bold</b>"),
            () => new DOMParser().parseFromString("<b>bold</b>", "text/html"),
            () => (document.createElement("script").src = "other.js"),
            () => {
              if ("trustedTypes" in window) {
                ;(window.trustedTypes as { createPolicy: (name: string, rules: object) => unknown }).createPolicy(
                  "x",
                  {}
                )
              }
            }
          ].map((attempt) => {
            try {
              attempt()
              return "done"
            } catch {
              return "refused"
            }
          })
        )
        expect(refused).toEqual(["refused", "refused", "refused", "refused", "refused"])
      })
    ))

  it("lets a page with one GitLab talk to that one only, and shows no field for another", () =>
    withApp({ host: gitlab, hostFixed: true }, (url) =>
      withPage(browser, url, {}, async ({ page }) => {
        expect(await page.locator("input[inputmode=url]").count()).toBe(0)
        await paste(page, tokens["maintainer"] ?? "")
        await page.locator(".verdict.yes").waitFor()
        const answers = await page.evaluate(
          (addresses) =>
            Promise.all(
              addresses.map((address) =>
                fetch(address, { mode: "no-cors" }).then(
                  () => "answered",
                  () => "refused"
                )
              )
            ),
          [`${gitlab}/`, "config.json", "https://gitlab.example/"]
        )
        expect(answers).toEqual(["answered", "refused", "refused"])
      })
    ))

  it("sends the token to GitLab alone, and asks nobody else for anything", () =>
    withApp({ host: gitlab }, (url) =>
      withPage(browser, url, {}, async ({ page }) => {
        const asked: Array<readonly [origin: string, hasToken: boolean]> = []
        page.on("request", (request) =>
          asked.push([new URL(request.url()).origin, JSON.stringify(request.headers()).includes(tokens["owner"] ?? "")])
        )
        await page.goto(url)
        await paste(page, tokens["owner"] ?? "")
        await page.locator(".verdict.yes").waitFor()
        const origins = new Set(asked.map(([origin]) => origin))
        expect([...origins].toSorted()).toEqual([gitlab, new URL(url).origin].toSorted())
        expect(asked.some(([origin, hasToken]) => hasToken && origin !== gitlab)).toBe(false)
      })
    ))
})

describe("what is loaded", () => {
  // How large it may be is checked where it is built.
  it("is one script before the first paint", async () => {
    const index = await readFile(join(folder, "index.html"), "utf8")
    const [, entry = ""] = /<script[^>]* src="\.\/([^"]+)"/.exec(index) ?? []
    expect(await readFile(join(folder, entry), "utf8")).not.toMatch(/(?:from|import)"\.\//)
  })

  it("makes no markup of text", async () => {
    const files = await readdir(join(folder, "assets"))
    for (const file of files.filter((name) => name.endsWith(".js"))) {
      expect(await readFile(join(folder, "assets", file), "utf8")).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/)
    }
  })
})

describe("config.json", () => {
  it("need not be there", () =>
    withApp(null, (url) =>
      withPage(browser, url, {}, async ({ page }) => {
        expect(await page.locator("input[inputmode=url]").inputValue()).toBe("https://gitlab.com")
      })
    ))

  it.each([
    ["a host that is none", { host: "ftp://gitlab.example" }, "host"],
    ["a setting that does not exist", { hots: "https://gitlab.example" }, "hots"],
    ["a text that is no JSON", "{", "JSON"]
  ])("with %s: the page names it, and asks for no token", (_, settings, name) =>
    withApp(settings, (url) =>
      withPage(browser, url, { locale: "en-GB" }, async ({ page }) => {
        await page.getByRole("heading", { name: "This page is not set up well" }).waitFor()
        expect(await page.locator(".card li").textContent()).toContain(name)
        expect(await page.locator("input").count()).toBe(0)
      })
    )
  )

  it("with a language that does not exist: the page names it, and works", () =>
    withApp({ host: gitlab, locale: "fr" }, (url) =>
      withPage(browser, url, { locale: "en-GB" }, async ({ page }) => {
        await page.getByText("is none of en, nl").waitFor()
        await paste(page, tokens["maintainer"] ?? "")
        await page.locator(".verdict.yes").waitFor()
        expect(await page.locator(".card").count()).toBe(0)
      })
    ))
})
