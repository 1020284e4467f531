import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { leftBehind } from "./leftBehind.ts"
import { complaintsOfAxe, paste, said, tokenField, withPage } from "./opened.ts"
import { openChromium, serve, type Served } from "./servedApp.ts"

const { tokens, url: gitlab } = inject("sandbox")
const guide = "https://guide.example/pp/"

let browser: Browser
let app: Served

beforeAll(async () => {
  ;[app, browser] = await Promise.all([serve(inject("app"), { host: gitlab, guide }), openChromium()])
})
afterAll(async () => {
  await browser.close()
  await app.close()
})

const verdicts: ReadonlyArray<readonly [token: string, said: string]> = [
  ["maintainer", "This token can publish into acme\u00a0/\u00a0apps."],
  ["owner", "This token can publish into acme\u00a0/\u00a0apps: This token may do more in the group than it needs."],
  ["developer", "This token cannot publish: This token's role in the group is too low to publish."],
  ["reporter", "This token cannot publish: This token's role in the group is too low to publish."],
  ["readApi", "This token cannot publish: "],
  ["expired", "This token cannot publish: This token has expired."],
  ["revoked", "This token cannot publish: "],
  ["expiresTomorrow", "This token can publish into acme\u00a0/\u00a0apps: "],
  ["project", "This token cannot publish: This token isn't linked to a group it can publish into."],
  ["personal", "This token cannot publish: This token isn't linked to a group it can publish into."],
  ["ownerPersonal", "This token cannot publish: This token isn't linked to a group it can publish into."],
  ["serviceAccount", "This token cannot publish: This token isn't linked to a group it can publish into."],
  ["noCreate", "This token cannot publish: "]
]

describe("a token that is pasted", () => {
  it("knows every token of the sandbox", () => {
    expect(verdicts.map(([name]) => name).toSorted()).toEqual(Object.keys(tokens).toSorted())
  })

  it.each(verdicts)("%s: its verdict is shown, said once and kept nowhere", (name, expected) =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ complaints, page }) => {
      const token = tokens[name] ?? ""
      await paste(page, token)
      const sentence = await said(page)
      expect(sentence.startsWith(expected), sentence).toBe(true)
      expect(await page.locator(".verdict, .card h3").first().isVisible()).toBe(true)
      expect(await leftBehind(page, token)).toEqual([])
      expect(complaints).toEqual([])
    })
  )

  it("names what is no token without asking anybody", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      const asked: Array<string> = []
      page.on("request", (request) => asked.push(request.url()))
      await paste(page, ["ghp", "ExampleExampleExample"].join("_"))
      expect(await said(page)).toBe("This token cannot publish: That is another kind of token.")
      expect(asked.filter((it) => it.startsWith(gitlab))).toEqual([])
    }))

  it("takes a personal token knowingly, into the group that is chosen, and forgets it on sign-out", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await page.route("**/api/v4/groups?*", async (route) => {
        const response = await route.fetch()
        const groups: ReadonlyArray<object> = await response.json()
        await route.fulfill({ response, json: [...groups, { ...groups[0], id: 4711, full_path: "acme/other" }] })
      })
      await paste(page, tokens["ownerPersonal"] ?? "")
      await page.getByRole("button", { name: "Use it all the same" }).click()
      const choice = page.getByRole("combobox", { name: "Group" })
      await choice.waitFor()
      expect(await choice.getByRole("option").allTextContents()).toEqual(["acme/apps", "acme/other"])
      await choice.selectOption("acme/apps")
      await page.getByRole("button", { name: "Publish into this group" }).click()
      await page.getByText("can publish into acme\u00a0/\u00a0apps").first().waitFor()
      expect(await page.locator("dl").first().textContent()).toContain("personal access token")
      expect(await leftBehind(page, tokens["ownerPersonal"] ?? "")).toEqual([])
      await page.getByRole("button", { name: "Sign out" }).click()
      await page.getByText("You are signed out").first().waitFor()
      expect(await tokenField(page).inputValue()).toBe("")
      expect(await tokenField(page).evaluate((field) => field === document.activeElement)).toBe(true)
    }))

  it("is of one tab only", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await paste(page, tokens["maintainer"] ?? "")
      await page.locator(".verdict.yes").waitFor()
      const other = await page.context().newPage()
      await other.goto(app.url)
      await tokenField(other).waitFor()
      expect(await other.locator(".verdict").count()).toBe(0)
      await paste(other, tokens["owner"] ?? "")
      await other.getByRole("button", { name: "Sign out" }).click()
      expect(await page.locator(".verdict.yes").isVisible()).toBe(true)
    }))

  it("is forgotten after an hour without a sign of anybody", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await page.clock.install()
      await page.goto(app.url)
      await paste(page, tokens["maintainer"] ?? "")
      await page.locator(".verdict.yes").waitFor()
      await page.clock.runFor(50 * 60 * 1000)
      expect(await page.locator(".verdict.yes").isVisible()).toBe(true)
      expect(await page.getByText("Still there?").count()).toBe(0)
      await page.clock.runFor(6 * 60 * 1000)
      expect(await page.locator("main").getByText("Still there?").isVisible()).toBe(true)
      await page.clock.runFor(5 * 60 * 1000)
      await page.getByText("For an hour nothing happened here").first().waitFor()
      expect(await tokenField(page).inputValue()).toBe("")
    }))

  it("is asked for again after a reload, and the page says why", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await paste(page, tokens["maintainer"] ?? "")
      await page.locator(".verdict.yes").waitFor()
      await page.reload()
      await page.getByText("The page was left or loaded again").first().waitFor()
      expect(await tokenField(page).inputValue()).toBe("")
    }))

  it("waits for a network, and goes on by itself", () =>
    withPage(browser, app.url, { locale: "en-GB" }, async ({ page }) => {
      await paste(page, "x")
      await page.locator(".card").waitFor()
      await page.context().setOffline(true)
      await paste(page, tokens["maintainer"] ?? "")
      await page.getByText("This computer has no network that leads to GitLab").first().waitFor()
      await page.context().setOffline(false)
      await page.locator(".verdict.yes").waitFor()
      expect(await page.locator(".card").count()).toBe(0)
    }))
})

describe("the page", () => {
  it.each(["light", "dark"] as const)("gives axe nothing to say in %s", (colorScheme) =>
    withPage(browser, app.url, { colorScheme, bypassCSP: true, locale: "en-GB" }, async ({ page }) => {
      expect(await complaintsOfAxe(page)).toEqual([])
      for (const name of ["developer", "personal", "owner"]) {
        await paste(page, tokens[name] ?? "")
        await page
          .locator(name === "owner" ? ".verdict.yes" : ".card")
          .first()
          .waitFor()
        expect([name, await complaintsOfAxe(page)]).toEqual([name, []])
      }
    })
  )

  it("speaks Dutch to who does, and changes its language in the middle", () =>
    withPage(browser, app.url, { locale: "nl-BE" }, async ({ page }) => {
      expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
        "nl",
        "Zet je app online, in je eigen GitLab · pages-publisher"
      ])
      await paste(page, tokens["developer"] ?? "")
      await page.getByRole("button", { name: "Bericht voor de Owner kopiëren" }).waitFor()
      await page.getByRole("button", { name: "English" }).click()
      await page.getByRole("button", { name: "Copy a message for the Owner" }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en")
      expect(await page.getByRole("link", { name: "token-role-too-low" }).getAttribute("href")).toBe(
        `${guide}problems/token-role-too-low/?from=publisher`
      )
    }))

  it("fits a small screen, and is used with the keyboard alone", () =>
    withPage(browser, app.url, { locale: "en-GB", viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await tokenField(page).focus()
      await page.keyboard.insertText(tokens["reporter"] ?? "")
      await page.keyboard.press("Enter")
      await page.locator(".card").waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.keyboard.press("ControlOrMeta+A")
      await page.keyboard.insertText(tokens["maintainer"] ?? "")
      await page.keyboard.press("Enter")
      await page.locator(".verdict.yes").waitFor()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("verdict yes")
    }))
})
