import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { filesWith, leftBehind } from "./leftBehind.ts"
import { paste, tokenField } from "./opened.ts"
import { openProfile, serve, type Served } from "./servedApp.ts"

const { tokens, url: gitlab } = inject("sandbox")
const token = tokens["maintainer"] ?? ""

let app: Served
let folder: string
beforeAll(async () => {
  ;[app, folder] = await Promise.all([
    serve(inject("app"), { host: gitlab }),
    mkdtemp(join(tmpdir(), "pages-publisher-profile-"))
  ])
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

describe("a browser that keeps its profile", () => {
  it("keeps nothing of a token that was shown, sent, accepted, refused, left and come back to", async () => {
    const context = await openProfile(folder)
    const page = await context.newPage()
    await page.goto(app.url)
    await page.getByRole("button", { name: "Show" }).click()
    await paste(page, token)
    await page.locator(".verdict.yes").waitFor()
    expect(await leftBehind(page, token)).toEqual([])
    await page.getByRole("button", { name: "Sign out" }).click()
    await page.getByRole("button", { name: "Show" }).click()
    await paste(page, tokens["developer"] ?? "")
    await page.locator(".card").first().waitFor()
    await tokenField(page).press("Enter")
    await page.goto(`${app.url}config.json`)
    // Out of the browser's memory, as it was left: nothing is loaded.
    await page.goBack({ waitUntil: "commit" })
    await page.getByText("The page was left or loaded again").first().waitFor()
    expect(await tokenField(page).inputValue()).toBe("")
    await paste(page, token)
    await page.locator(".verdict.yes").waitFor()
    // So that the search is seen to find what a page keeps.
    await page.evaluate(() => localStorage.setItem("kept", "something-that-a-page-kept"))
    await context.close()

    expect(await filesWith(folder, "something-that-a-page-kept")).not.toEqual([])
    expect(await filesWith(folder, token)).toEqual([])
    expect(await filesWith(folder, tokens["developer"] ?? "")).toEqual([])
  })

  it("is searched well: what is left in it is found", async () => {
    const context = await openProfile(join(folder, "other"))
    const page = await context.newPage()
    await page.goto(app.url)
    await page.evaluate((text) => {
      history.replaceState(text, "", `#${text}`)
      document.body.setAttribute("data-token", text)
      document.title = text
      localStorage.setItem("token", btoa(text))
      document.cookie = `token=${text}`
    }, token)
    expect(await leftBehind(page, token)).toEqual([
      ...["markup", "title", "address", "cookie", "history state", "local storage", "history", "stored state"].map(
        (place) => `the token is in: ${place}`
      ),
      "the page keeps: local storage token",
      "the page keeps: cookie token"
    ])
    await context.close()
  })
})
