import { rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { choose, expectLive, folderOf, linkOf, menu, signedIn, toLink, toPlan, withGround } from "./journey.ts"

const ground = withGround()

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "")

describe("hands that go astray", () => {
  it("drop files where nothing takes them: the page stays, and so does what is on it", () =>
    signedIn(ground(), async (page) => {
      await choose.folder(page, await folderOf("drops", menu))
      await toPlan(page, "drops")
      const isLeft = await page.evaluate(() =>
        ["dragover", "drop"].map((name) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File(["<h1>Other</h1>"], "other.html"))
          return document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }))
        })
      )
      expect(isLeft).toEqual([false, false])
      await button(page, "Publish version 1").waitFor()
    }))

  it("click twice: the second click is for nothing that came in its place", () =>
    signedIn(ground(), async (page) => {
      await choose.folder(page, await folderOf("twice", menu))
      await page.getByLabel("Name of the app").fill("twice")
      const clickAs = (name: RegExp, detail: number) =>
        button(page, name).evaluate(
          (it, count) => it.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: count })),
          detail
        )
      await clickAs(/^Show what/, 1)
      await button(page, "Publish version 1").waitFor()
      await clickAs(/^Publish version/, 2)
      await button(page, "Publish version 1").waitFor()
      await clickAs(/^Publish version/, 1)
      await clickAs(/^Cancel/, 2)
      expect(await linkOf(page)).toMatch(/^http/)
    }))

  it("are led to the next thing at each step, and get the link where nothing may be copied", () =>
    signedIn(ground(), async (page) => {
      // As over http, where a browser has none.
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }))
      await choose.folder(page, await folderOf("led", menu))
      await toPlan(page, "led")
      const url = await toLink(page)
      await button(page, "Copy link").click()
      expect((await focused(page)).trim()).toBe(url)
      await button(page, "New version of led").click()
      await page.getByText("Drop the new version of led").first().waitFor()
      expect(await focused(page)).toBe("Choose a folder")
      await button(page, "Publish something else").click()
      expect(await focused(page)).toBe("Choose a folder")
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route("**/api/v4/**", async (route) => {
        await held
        await route.continue().catch(() => undefined)
      })
      await choose.folder(page, await folderOf("led", menu))
      await button(page, "Show what would change").click()
      await expect.poll(() => focused(page), { timeout: 10_000 }).toMatch(/^(Reading the files|Comparing)/)
      release()
      await button(page, "Make sure it is online").waitFor()
      expect(await focused(page)).toContain("led")
    }))
})

describe("files that were not as they should be", () => {
  it("are given anew once they are mended, and the app that was meant stays", () =>
    signedIn(ground(), async (page) => {
      const folder = await folderOf("mended", { ...menu, ".env": "PUBLIC_TITLE=menu\n" })
      await choose.folder(page, folder)
      await page.locator(".card").waitFor()
      await rename(join(folder, ".env"), join(folder, "env.txt"))
      await button(page, "Choose the files again").click()
      await choose.folder(page, folder)
      await toPlan(page, "mended", "public")

      // Written to while its plan was looked at: what was given is of no use any more.
      const next = { ...menu, "index.html": "<!doctype html><title>Menu</title><h1>Stew, and more of it</h1>" }
      await writeFile(join(folder, "index.html"), next["index.html"])
      await button(page, "Publish version 1").click()
      await page.getByText("site-changed-while-reading").waitFor()
      await button(page, "Choose the files again").click()
      await choose.folder(page, folder)
      await page.getByLabel("Anyone with the link").check()
      await button(page, "Show what would change").click()
      await expectLive(await toLink(page), next)
    }))

  it("may be no files at all", () =>
    signedIn(ground(), async (page) => {
      await page
        .locator("input[name=folder]")
        .evaluate((it) => it.dispatchEvent(new Event("change", { bubbles: true })))
      expect(await page.getByRole("alert").textContent()).toMatch(/^There was no file in that/)
    }))
})

describe("GitLab, changed since the plan", () => {
  it("is asked anew when somebody goes on", () =>
    signedIn(ground(), async (page) => {
      await choose.folder(page, await folderOf("gone-on", menu))
      await toPlan(page, "gone-on", "public")
      // The commit arrives, and nobody waits for the answer.
      await page.route("**/repository/commits", async (route) => {
        await route.fetch()
        await button(page, "Cancel").click()
        await route.abort().catch(() => undefined)
      })
      await button(page, "Publish version 1").click()
      await page.getByRole("main").getByText("The version was on its way").waitFor()
      await page.unroute("**/repository/commits")
      await button(page, "Go on").click()
      await expectLive(await linkOf(page), menu)
      expect(await page.locator(".heeded .code").allTextContents()).not.toContain("publish-overtook")
    }))
})
