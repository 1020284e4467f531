import { join } from "node:path"
import { makeZip } from "@pages-publisher/core/test/site/zip/makeZip"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import {
  choose,
  expectLive,
  folderOf,
  linkOf,
  menu,
  planOf,
  signedIn,
  toLink,
  tokenOf,
  toPlan,
  withGround
} from "./journey.ts"
import { leftBehind } from "./leftBehind.ts"

const ground = withGround()

/** A signed-in page, of which nothing is left behind. */
const signedInCleanly = (use: (page: Page) => Promise<void>) =>
  signedIn(ground(), async (page) => {
    await use(page)
    expect(await leftBehind(page, tokenOf(ground()))).toEqual([])
  })

const again = (page: Page) => page.getByRole("button", { name: "Publish something else" }).click()

describe("what is given becomes a live site", () => {
  it("a folder, its next versions, and the way back", () =>
    signedInCleanly(async (page) => {
      await choose.folder(page, await folderOf("Canteen menu", menu))
      await toPlan(page, "Canteen menu", "public")
      expect(await planOf(page)).toEqual(["+ img/soup.svg", "+ index.html", "+ site.css"])
      const url = await toLink(page)
      await expectLive(url, menu)
      const first = await page.getByRole("heading", { name: "Version 1 is live" }).textContent()
      expect(first).toContain("✓")

      // Changed, renamed, removed and new, all at once.
      const next = {
        "index.html": "<!doctype html><title>Menu</title><h1>Stew</h1>",
        "pictures/soup.svg": menu["img/soup.svg"] ?? "",
        "new.txt": "new"
      }
      await again(page)
      await page.getByRole("button", { name: "New version" }).click()
      await choose.folder(page, await folderOf("other name", next))
      await page.getByRole("button", { name: "Show what would change" }).click()
      await page.getByRole("button", { name: "Publish version 2" }).waitFor()
      expect((await planOf(page)).toSorted()).toEqual(
        ["+ new.txt", "~ index.html", "→ pictures/soup.svg from img/soup.svg", "− site.css"].toSorted()
      )
      expect(await toLink(page)).toBe(url)
      await expectLive(url, next)
      expect((await fetch(`${url}/site.css`)).status).toBe(404)

      // Nothing changed: nothing is sent.
      await again(page)
      await choose.folder(page, await folderOf("canteen-menu", next))
      // There is an app of this name, so it is that one.
      await page.getByRole("radio", { name: "A new version of an app", checked: true }).waitFor()
      await page.getByRole("button", { name: "Show what would change" }).click()
      await page.getByRole("main").getByText("Nothing has changed: these are the files of version 2.").waitFor()
      await toLink(page)
      await page.getByRole("heading", { name: "Version 2 is live, as it was" }).waitFor()

      // Back to the first.
      await page.getByRole("button", { name: /^Versions/ }).click()
      await page.getByRole("button", { name: /Go back/ }).click()
      await page.getByRole("main").getByText("The files of version 1 come back as version 3.").waitFor()
      await toLink(page)
      await expectLive(url, menu)
      expect((await fetch(`${url}/new.txt`)).status).toBe(404)
    }))

  it("a zip file", () =>
    signedInCleanly(async (page) => {
      const folder = await folderOf("zips", {
        "menu.zip": await makeZip(
          Object.entries(menu).map(([name, content]) => ({ name: `menu/${name}`, content: String(content) }))
        )
      })
      await choose.file(page, join(folder, "menu.zip"))
      await page.getByText("3 files").waitFor()
      await toPlan(page, "zipped", "public")
      await page.getByText("The site is the folder menu/ of what you gave.").waitFor()
      await expectLive(await toLink(page), menu)
    }))

  it("one HTML file, dropped", () =>
    signedInCleanly(async (page) => {
      const html = "<!doctype html><title>One</title><h1>One page</h1>"
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], "One page.html", { type: "text/html" }))
        document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }))
      }, html)
      expect(await page.getByLabel("Name of the app").inputValue()).toBe("One page")
      await toPlan(page, "One page", "public")
      await expectLive(await toLink(page), { "index.html": html })
    }))
  it("several files, pasted", () =>
    signedInCleanly(async (page) => {
      await page.evaluate(() => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File(["<h1>Pasted</h1>"], "index.html"))
        clipboardData.items.add(new File(["h1 { color: red }"], "site.css"))
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }))
      })
      await toPlan(page, "Pasted")
      expect(await planOf(page)).toEqual(["+ index.html", "+ site.css"])
    }))
})

describe("what cannot be published", () => {
  it("is told with all that is wrong, before a name is asked for, and nothing is sent", () =>
    signedInCleanly(async (page) => {
      await choose.folder(page, await folderOf("bad", { "Index.html": "<h1>Soup</h1>", ".env": "SECRET=1" }))
      await page.locator(".card").first().waitFor()
      const titles = await page.locator(".card h3").allTextContents()
      expect(titles.length).toBeGreaterThan(0)
      await page.getByRole("main").getByText("Nothing has been sent.").waitFor()
      await again(page)
      await page.getByRole("button", { name: "Choose a folder" }).waitFor()
    }))

  it("may be no secret after all, and then goes online", () =>
    signedInCleanly(async (page) => {
      const files = { ...menu, ".env": "PUBLIC_TITLE=menu\n" }
      await choose.folder(page, await folderOf("env", files))
      await page.getByRole("button", { name: "Publish these files all the same" }).click()
      await toPlan(page, "env", "public")
      await expectLive(await toLink(page), files)
    }))

  it("is a name that somebody else's project has", () =>
    signedInCleanly(async (page) => {
      const { apiUrl, group, tokens } = ground().sandbox.start
      await fetch(`${apiUrl}/projects`, {
        method: "POST",
        headers: { "private-token": tokens["maintainer"] ?? "", "content-type": "application/json" },
        body: JSON.stringify({ name: "taken", path: "taken", namespace_id: group.id })
      })
      await choose.folder(page, await folderOf("taken", menu))
      await page.getByLabel("Name of the app").fill("taken")
      await page.getByRole("button", { name: "Show what would change" }).click()
      await page.getByText("app-name-taken").waitFor()
      await page.getByRole("button", { name: "Take this project over" }).click()
      expect(await toLink(page)).toMatch(/^http/)
    }))
})

describe("a publish in the middle", () => {
  it("is cancelled while it is sent: visitors see what they saw, and going on ends it", () =>
    signedInCleanly(async (page) => {
      await page.route("**/repository/commits", async (route) => {
        // Never arrives.
        await page.getByRole("button", { name: "Cancel" }).click()
        await route.abort().catch(() => undefined)
      })
      const folder = await folderOf("cancel", menu)
      await choose.folder(page, folder)
      await toPlan(page, "cancelled", "public")
      await page.getByRole("button", { name: "Publish version 1" }).click()
      await page.getByRole("heading", { name: "Cancelled" }).waitFor()
      await page.getByRole("main").getByText("The version was on its way").waitFor()
      await page.unroute("**/repository/commits")
      await page.getByRole("button", { name: "Go on" }).click()
      await expectLive(await linkOf(page), menu)
    }))

  it("survives a line that is lost and found", () =>
    signedInCleanly(async (page) => {
      await choose.folder(page, await folderOf("lost", menu))
      await toPlan(page, "lost-and-found", "public")
      // The commit arrives, and its answer does not.
      await page.route("**/repository/commits", async (route) => {
        await route.fetch()
        await page.context().setOffline(true)
        await route.abort().catch(() => undefined)
      })
      await page.getByRole("button", { name: "Publish version 1" }).click()
      await page.getByRole("main").getByText("The connection to GitLab is lost.").waitFor()
      await page.unroute("**/repository/commits")
      await page.context().setOffline(false)
      await expectLive(await linkOf(page), menu)
      const id = encodeURIComponent(`${ground().sandbox.start.group.fullPath}/lost-and-found`)
      const commits = (await (
        await ground().sandbox.api(`/projects/${id}/repository/commits`)
      ).json()) as Array<unknown>
      expect(commits).toHaveLength(1)
    }))

  it("asks before the page is left", () =>
    signedInCleanly(async (page) => {
      await choose.folder(page, await folderOf("leave", menu))
      await toPlan(page, "leave")
      const asked: Array<string> = []
      page.on("dialog", (dialog) => {
        asked.push(dialog.type())
        void dialog.dismiss()
      })
      await page.getByRole("button", { name: "Publish version 1" }).click()
      await page.evaluate(() => setTimeout(() => location.reload()))
      await linkOf(page)
      expect(asked).toEqual(["beforeunload"])
    }))

  it("goes on beside another one of the same app, and the result is one of the two", async () => {
    const sites = ["one", "other"].map((text) => ({ "index.html": `<h1>${text}</h1>`, [`${text}.txt`]: text }))
    let planned = 0
    const ends = await Promise.all(
      sites.map(async (files) => {
        const end: { url?: string; code?: string | null } = {}
        await signedInCleanly(async (page) => {
          await choose.folder(page, await folderOf("both", files))
          await toPlan(page, "both-tabs", "public")
          planned += 1
          await expect.poll(() => planned, { timeout: 20_000 }).toBe(sites.length)
          await page.getByRole("button", { name: "Publish version 1" }).click()
          await page.locator(".live-link, .card").first().waitFor()
          if ((await page.locator(".live-link").count()) > 0) end.url = await linkOf(page)
          else end.code = await page.locator(".card .code").textContent()
        })
        return end
      })
    )
    // The one that came first may see that the other one's version is online instead.
    expect(ends.filter(({ code }) => code !== undefined && code !== "pages-superseded")).toEqual([])
    const url = ends.find((end) => end.url !== undefined)?.url ?? ""
    const online = await (await fetch(`${url}/`)).text()
    const winner = sites.find((files) => files["index.html"] === online)
    expect(winner).toBeDefined()
    await expectLive(url, winner ?? {})
    const loser = sites.find((files) => files !== winner) ?? {}
    for (const path of Object.keys(loser).filter((it) => it !== "index.html")) {
      expect((await fetch(`${url}/${path}`)).status).toBe(404)
    }
  })
})
