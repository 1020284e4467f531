import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

const folders: Readonly<Record<Locale, string>> = { en: "", nl: "nl/" }
const formats = ["A4", "Letter"] as const
const reader = { host: "gitlab.acme.example/git", group: "a-rather-long-name/of-a-team/apps" }

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

const withPage = async <A>(path: string, use: (page: Page) => Promise<A>): Promise<A> => {
  const page = await browser.newPage()
  try {
    await page.goto(served.url + path)
    return await use(page)
  } finally {
    await page.close()
  }
}

const sheets = async (page: Page, format: (typeof formats)[number]) =>
  (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length

const fill = async (page: Page) => {
  await page.locator("#reader-host").fill(reader.host)
  await page.locator("#reader-group").fill(reader.group)
}

describe("on paper", () => {
  it.each(locales)("the front is one page, with the reader's own host and group or without, in %s", (locale) =>
    withPage(folders[locale], async (page) => {
      for (const format of formats) expect(await sheets(page, format)).toBe(1)
      await fill(page)
      for (const format of formats) expect(await sheets(page, format)).toBe(1)
    })
  )

  it("the front has what an Owner needs beside the form, and no more", () =>
    withPage("", async (page) => {
      await fill(page)
      await page.emulateMedia({ media: "print" })
      const shown = await page.getByRole("main").innerText()
      const address = `https://${reader.host}/groups/${reader.group}/-/settings/access_tokens`
      for (const text of [address, "Token name", "Maintainer", "api", "Keep it safe"]) expect(shown).toContain(text)
      expect(shown).toContain(`pages-publisher check --host https://${reader.host} --group ${reader.group}`)
      for (const id of ["about", "create", "settings", "safety"])
        expect(await page.locator(`#${id}`).isVisible()).toBe(true)
      for (const place of ["#troubleshooting", "#reader", ".more", "nav", ".copy", "footer"]) {
        expect(await page.locator(`${place}:visible`).count()).toBe(0)
      }
    }))

  it("tells where links lead that leave the guide", () =>
    withPage("guide/older/", async (page) => {
      await page.emulateMedia({ media: "print" })
      const after = (selector: string) =>
        page.evaluate((it) => {
          const link = document.querySelector(it)
          return link && getComputedStyle(link, "::after").content
        }, selector)
      expect(await after('main a[href^="/"]')).toBe("none")
      await page.evaluate(() => {
        const link = document.querySelector("main p > a")
        link?.setAttribute("href", "https://docs.example/")
      })
      expect(await after('main a[href="https://docs.example/"]')).toContain("https://docs.example/")
    }))
})
