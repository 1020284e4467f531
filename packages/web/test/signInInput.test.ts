import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { openGateway, type Gateway } from "./gateway.ts"
import { paste, said, tokenField, withPage } from "./opened.ts"
import { openChromium, serve, type Served, type Settings } from "./servedApp.ts"

const { tokens, url: gitlab } = inject("sandbox")
const token = tokens["maintainer"] ?? ""
const english = { locale: "en-GB" }

let browser: Browser
let app: Served
let gateway: Gateway
beforeAll(async () => {
  ;[app, browser, gateway] = await Promise.all([
    serve(inject("app"), { host: gitlab }),
    openChromium(),
    openGateway(gitlab, "/gitlab")
  ])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([app.close(), gateway.close()])
})

/** What is asked of anybody but the page's own server. */
const questionsOf = (page: Page) => {
  const asked: Array<string> = []
  page.on("request", (request) => {
    if (!request.url().startsWith(app.url)) asked.push(request.url())
  })
  return asked
}

const accepted = async (page: Page) => {
  await page.locator(".verdict.yes").waitFor()
  return true
}
const hostField = (page: Page) => page.getByLabel("Address of your GitLab")

describe("the token field", () => {
  it("waits for who types, asks when they are done, and forgets the answer when they go on", () =>
    withPage(browser, app.url, english, async ({ page }) => {
      await page.clock.install()
      await page.goto(app.url)
      const asked = questionsOf(page)
      await tokenField(page).pressSequentially(token.slice(0, 12))
      await page.clock.runFor(5000)
      await tokenField(page).pressSequentially(token.slice(12))
      await page.clock.runFor(1000)
      expect(asked).toEqual([])
      await page.clock.runFor(500)
      await accepted(page)
    }))

  it.each([
    ["with white space around it", `\n\t ${token} \r\n`],
    ["with the header it was copied with", `PRIVATE-TOKEN: ${token}`],
    ["as a bearer", `Bearer ${token}`],
    ["in quotes", `"${token}"`]
  ])("takes a token %s", (_, text) =>
    withPage(browser, app.url, english, async ({ page }) => {
      await paste(page, text)
      expect(await accepted(page)).toBe(true)
    })
  )

  it("takes white space for nothing", () =>
    withPage(browser, app.url, english, async ({ page }) => {
      await paste(page, "x")
      await page.locator(".card").waitFor()
      await paste(page, " \t ")
      expect(await page.locator(".card, .asking").count()).toBe(0)
    }))

  it.each([
    ["a sentence", "the token is in the safe"],
    ["letters of another script", "глпат-длинноеслово-без-смысла"]
  ])("asks nobody about %s", (_, text) =>
    withPage(browser, app.url, english, async ({ page }) => {
      const asked = questionsOf(page)
      await paste(page, text)
      expect(await said(page)).toMatch(/^This token cannot publish: /)
      expect(asked).toEqual([])
    })
  )

  it.each(["input", "change"])("takes what a password manager fills in with only a sign of %s", (sign) =>
    withPage(browser, app.url, english, async ({ page }) => {
      await tokenField(page).evaluate(
        (field, [text, type]) => {
          if (!(field instanceof HTMLInputElement) || type === undefined) return
          field.value = text ?? ""
          field.dispatchEvent(new Event(type, { bubbles: true }))
        },
        [token, sign]
      )
      expect(await accepted(page)).toBe(true)
    })
  )
})

describe("the address", () => {
  it("may lead below a path, and may be that of the API", () =>
    withPage(browser, app.url, english, async ({ page }) => {
      await hostField(page).fill(`${gateway.url}/gitlab/api/v4/`)
      await paste(page, token)
      await accepted(page)
      expect(gateway.asked.filter((path) => !path.startsWith("/gitlab/api/v4/"))).toEqual([])
    }))

  it("that answers with what no page may read: the card tells how to find out, and the end is in sight", () =>
    withPage(browser, app.url, english, async ({ page }) => {
      await hostField(page).fill(gateway.url)
      await paste(page, token)
      expect(await said(page)).toBe("There is no verdict yet: No answer from GitLab, and the browser does not say why.")
      expect(await page.locator(".card li a").getAttribute("href")).toBe(gateway.url)
      await hostField(page).fill(gitlab)
      await hostField(page).press("Tab")
      await accepted(page)
    }))

  it("over http: nobody is asked, and the field says why", () =>
    withPage(browser, app.url, english, async ({ page }) => {
      const asked = questionsOf(page)
      await hostField(page).fill("http://gitlab.example")
      await paste(page, token)
      expect(await said(page)).toContain("begin with https")
      expect(await hostField(page).evaluate((it) => [it.ariaInvalid, it === document.activeElement])).toEqual([
        "true",
        true
      ])
      await tokenField(page).press("Enter")
      expect(asked).toEqual([])
    }))

  it.each(["", "ftp://gitlab.example", "https://user@gitlab.example", "what is this"])("cannot be %j", (text) =>
    withPage(browser, app.url, english, async ({ page }) => {
      const asked = questionsOf(page)
      await hostField(page).fill(text)
      await paste(page, token)
      expect(await said(page)).toMatch(/^There is no verdict yet: /)
      expect(asked).toEqual([])
    })
  )
})

describe("how to get a token", () => {
  const group = "acme/apps"
  it.each<readonly [Settings, href: string | null, isOwnerNamed: boolean]>([
    [
      { host: "https://gitlab.example", guide: "https://guide.example/pp" },
      "https://guide.example/pp/?from=publisher#create",
      false
    ],
    [
      { host: "https://gitlab.example/git", group },
      `https://gitlab.example/git/groups/${group}/-/settings/access_tokens`,
      true
    ],
    [{ host: "https://gitlab.example" }, null, true]
  ])("with %j it leads to %s", async (settings, href, isOwnerNamed) => {
    const served = await serve(inject("app"), settings)
    await withPage(browser, served.url, english, async ({ page }) => {
      const links = page.getByRole("link", { name: "Get a token" })
      expect(await Promise.all((await links.all()).map((it) => it.getAttribute("href")))).toEqual(
        href === null ? [] : [href]
      )
      expect(await page.getByText("Ask an Owner of your group").count()).toBe(isOwnerNamed ? 1 : 0)
    })
    await served.close()
  })
})
