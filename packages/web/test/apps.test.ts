import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { complaintsOfAxe, type Opened, paste, withPage } from "./opened.ts"
import type { OwnSandbox } from "./ownSandbox.ts"
import { startWithApps } from "./publishedApps.ts"
import { openChromium, serve, type Served } from "./servedApp.ts"

const shared = inject("sandbox")

let browser: Browser
let sandbox: OwnSandbox
let app: Served

beforeAll(async () => {
  ;[sandbox, browser] = await Promise.all([startWithApps(), openChromium()])
  app = await serve(inject("app"), { host: sandbox.url })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await app.close()
  await sandbox.stop()
})

const signedIn = <A>(options: BrowserContextOptions, use: (opened: Opened) => Promise<A>) =>
  withPage(browser, app.url, { locale: "en-GB", ...options }, async (opened) => {
    await paste(opened.page, sandbox.tokens["maintainer"] ?? "")
    return use(opened)
  })

const rowOf = (page: Page, title: string) =>
  page.locator("li.app").filter({ has: page.getByRole("heading", { name: title, level: 3, exact: true }) })
const titles = (page: Page) => page.locator(".app-head h3").allTextContents()
const isFocused = (it: Locator) => it.evaluate((node) => node === document.activeElement)
const saidOf = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector("[role=status]")?.textContent?.includes(wanted), text)

describe("the list of apps", () => {
  it("has each app's link, version, who may open it and how it is doing, the newest first", () =>
    signedIn({}, async ({ complaints, page }) => {
      const menu = rowOf(page, "Canteen menu")
      await menu.waitFor()
      expect(await titles(page)).toEqual(["Canteen menu", "clock", "Café", "Games", "Library", "Roster"])
      const link = menu.locator(".app-link a")
      expect(await link.getAttribute("target")).toBe("_blank")
      expect((await fetch((await link.getAttribute("href")) ?? "")).status).toBe(200)
      const facts = await menu.locator(".facts").innerText()
      expect(facts).toMatch(/Version 4.*(just now|ago) by maintainer.*for your team/s)
      expect(await menu.locator("time").getAttribute("title")).toMatch(/\d{4}/)
      expect(await menu.locator(".app-state").innerText()).toBe("● live")
      expect(await rowOf(page, "clock").locator(".facts").innerText()).toContain("for anyone with the link")
      const none = rowOf(page, "Games")
      expect(await none.locator(".app-state").innerText()).toContain("nothing published yet")
      expect(await none.getByRole("button").allTextContents()).toEqual(["New version of Games"])
      expect(complaints).toEqual([])
    }))

  it("shows why an app is not online to who asks", () =>
    signedIn({}, async ({ page }) => {
      const clock = rowOf(page, "clock")
      await clock.getByText("not online", { exact: false }).first().waitFor()
      expect(await clock.locator(".card").isVisible()).toBe(false)
      await clock.getByText("Why it is not online").click()
      await clock.getByRole("heading", { name: "The job that puts the site online failed" }).waitFor()
    }))

  it("is searched by title and name, without capitals and accents, and says how many are found", () =>
    signedIn({}, async ({ page }) => {
      const field = page.getByRole("searchbox", { name: "Search your team's apps" })
      await field.fill("CAFE")
      await saidOf(page, "1 app found.")
      expect(await titles(page)).toEqual(["Café"])
      await field.fill("coffee")
      expect(await titles(page)).toEqual(["Café"])
      await field.fill("tea")
      await page.getByText("No app has “tea” in its name.").waitFor()
      await saidOf(page, "0 apps found.")
    }))

  it("offers no new version of what GitLab has put away", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await page.route("**/api/v4/groups/*/projects*", async (route) => {
        const response = await route.fetch()
        const projects = (await response.json()) as ReadonlyArray<{ readonly path: string }>
        await route.fulfill({
          response,
          json: projects.map((project) => ({ ...project, archived: project.path === "canteen-menu" }))
        })
      })
      await paste(page, sandbox.tokens["maintainer"] ?? "")
      const menu = rowOf(page, "Canteen menu")
      await menu.getByText("archived", { exact: false }).first().waitFor()
      expect(await menu.getByRole("button").allTextContents()).toEqual(["Versions of Canteen menu"])
    }))

  it("shows what GitLab has answered about by then, where one app takes long", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      let answer = () => {}
      const wanted = new Promise<void>((resolve) => (answer = resolve))
      await page.route("**/repository/commits?*", async (route) => {
        await wanted
        await route.continue()
      })
      await paste(page, sandbox.tokens["maintainer"] ?? "")
      await rowOf(page, "Games").waitFor()
      expect(await titles(page)).toEqual(["Café", "Games", "Library", "Roster"])
      expect(await page.locator(".apps > section").getAttribute("aria-busy")).toBe("true")
      answer()
      await rowOf(page, "clock").waitFor()
      expect((await titles(page)).slice(0, 2)).toEqual(["Canteen menu", "clock"])
    }))

  it("invites to the first drop where there is none, and is gone with its session", async () => {
    const served = await serve(inject("app"), { host: shared.url })
    await withPage(browser, served.url, { locale: "nl-NL" }, async ({ page }) => {
      await paste(page, shared.tokens["maintainer"] ?? "")
      await page.getByRole("heading", { name: "Nog geen apps" }).waitFor()
      expect(await page.locator("li.app, .app-search").count()).toBe(0)
      await page.getByRole("button", { name: "Uitloggen" }).click()
      await page.locator(".apps").waitFor({ state: "detached" })
    })
    await served.close()
  })

  it("stays while it is asked for again, says what went wrong, and tries again", () =>
    signedIn({}, async ({ page }) => {
      await rowOf(page, "Canteen menu").waitFor()
      await page.route("**/api/v4/**", (route) => route.abort("connectionrefused"))
      await page.getByRole("button", { name: "Refresh" }).click()
      await page.locator(".apps > section > .card").waitFor()
      expect((await titles(page)).length).toBe(6)
      await page.unroute("**/api/v4/**")
      await page.getByRole("button", { name: "Try again" }).click()
      await page.locator(".apps > section > .card").waitFor({ state: "detached" })
      await saidOf(page, "The list is up to date.")
    }))
})

describe("the versions of an app", () => {
  it("are read, compared and gone back to with the keyboard", () =>
    signedIn({}, async ({ complaints, page }) => {
      const menu = rowOf(page, "Canteen menu")
      const opener = menu.getByRole("button", { name: "Versions of Canteen menu" })
      await opener.press("Enter")
      expect(await isFocused(menu.getByRole("heading", { name: "Versions of Canteen menu" }))).toBe(true)
      await saidOf(page, "10 versions, the newest first; there are older ones.")
      const rows = menu.locator("li.version")
      const entry = (name: string) => rows.filter({ has: page.getByRole("heading", { name, exact: false, level: 5 }) })
      expect(await entry("Version 4").innerText()).toMatch(/online.*Goes back to version 1/s)
      expect(await entry("Version 3").innerText()).toContain("did not arrive completely")
      expect(await entry("Version 2").innerText()).toContain("Soup of the week")
      expect(await entry("Commit").first().innerText()).toContain("Somebody changed the project itself")
      const back = menu.getByRole("button", { name: /Go back/ })
      expect(await back.allTextContents()).toEqual(["Go back to this version (Version 2)"])

      await menu.getByRole("button", { name: "What changed (Version 2)" }).press("Enter")
      await saidOf(page, "Files: 1 added, 1 changed, 1 removed and 1 moved.")
      expect(await entry("Version 2").locator(".paths li").allTextContents()).toEqual([
        "+added img/soup.svg",
        "~changed index.html",
        "−removed img/old-soup.svg",
        "→moved menu.css →  to style/menu.css"
      ])

      await menu.getByRole("button", { name: "Older versions" }).press("Enter")
      await saidOf(page, "13 versions, the newest first.")
      expect(await rows.count()).toBe(13)
      expect(await isFocused(rows.nth(10).getByRole("heading"))).toBe(true)
      expect(await back.count()).toBe(2)
      await page.keyboard.press("Escape")
      expect(await rows.count()).toBe(0)
      expect(await isFocused(opener)).toBe(true)
      expect(complaints).toEqual([])
    }))

  it("that cannot be read end in a card, and are asked for again", () =>
    signedIn({}, async ({ page }) => {
      const menu = rowOf(page, "Canteen menu")
      await menu.waitFor()
      await page.route("**/repository/commits*", (route) => route.abort("connectionreset"))
      await menu.getByRole("button", { name: /^Versions/ }).click()
      await menu.locator(".versions .card").waitFor()
      await page.unroute("**/repository/commits*")
      await menu.getByRole("button", { name: "Try again" }).click()
      await menu.locator("li.version").first().waitFor()
      expect(await menu.locator(".card").count()).toBe(0)
    }))
})

describe("what is shown of apps", () => {
  it.each(["light", "dark"] as const)("gives axe nothing to say in %s, and fits a small screen", (colorScheme) =>
    signedIn(
      { colorScheme, bypassCSP: true, locale: "nl-NL", viewport: { width: 320, height: 640 } },
      async ({ page }) => {
        const menu = rowOf(page, "Canteen menu")
        await menu.getByRole("button", { name: "Versies van Canteen menu" }).click()
        await menu.getByRole("button", { name: "Wat er veranderde (Versie 2)" }).click()
        await menu.getByText("Bestanden: 1 toegevoegd, 1 veranderd, 1 verwijderd en 1 verplaatst.").waitFor()
        await page.getByText("Waarom hij niet online kwam").click()
        await page.locator(".why .card").waitFor()
        expect(await complaintsOfAxe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    )
  )
})
