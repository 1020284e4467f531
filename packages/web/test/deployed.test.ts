import { execFile } from "node:child_process"
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { choose, expectLive, folderOf, menu, signIn, toLink, toPlan } from "./journey.ts"
import { withPage } from "./opened.ts"
import { openChromium, type Settings } from "./servedApp.ts"
import { startSandbox, type Sandbox } from "./startSandbox.ts"

const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")

let browser: Browser
let sandbox: Sandbox
let folder: string
beforeAll(async () => {
  ;[browser, sandbox, folder] = await Promise.all([
    openChromium(),
    startSandbox(),
    mkdtemp(join(tmpdir(), "pages-publisher-deployed-"))
  ])
})
afterAll(async () => {
  await browser.close()
  await sandbox.stop()
  await rm(folder, { recursive: true })
})

/** Puts the built page online as a deployer does: its folder, settings beside it, our own command line. */
const deploy = async (app: string, settings: Settings): Promise<string> => {
  const site = join(folder, app)
  await cp(inject("app"), site, { recursive: true })
  await writeFile(join(site, "config.json"), JSON.stringify(settings))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, "publish", site, "--app", app, "--access", "public", "--json"],
    {
      env: {
        PATH: process.env["PATH"] ?? "",
        PAGES_PUBLISHER_HOST: sandbox.start.url,
        PAGES_PUBLISHER_TOKEN: sandbox.start.tokens["maintainer"] ?? ""
      }
    }
  )
  const { result, warnings } = JSON.parse(stdout) as {
    result: { url: string; live: boolean }
    warnings: Array<unknown>
  }
  expect([result.live, warnings]).toEqual([true, []])
  return `${result.url}/`
}

const publishMenu = async (page: Page, app: string) => {
  await signIn(page, sandbox.start.tokens["maintainer"])
  await choose.folder(page, await folderOf(app, menu))
  await toPlan(page, app, "public")
  return toLink(page)
}

describe("the page on GitLab Pages, below a path and with its own policy alone", () => {
  it("publishes, asks nobody but its GitLab and its Pages, and has nothing to complain of", async () => {
    const { pagesUrl, url: gitlab } = sandbox.start
    const title = "Acme apps"
    const url = await deploy("publisher", { host: gitlab, hostFixed: true, pages: [pagesUrl], title })
    expect(new URL(url).pathname).not.toBe("/")
    await withPage(browser, url, { locale: "en-GB" }, async ({ complaints, page }) => {
      const asked = new Set<string>()
      page.on("request", (request) => asked.add(new URL(request.url()).origin))
      await page.reload()
      expect(await page.title()).toBe(title)
      await expectLive(await publishMenu(page, "from-pages"), menu)
      await page.getByRole("heading", { name: "Version 1 is live" }).waitFor()
      expect([...asked].toSorted()).toEqual([gitlab, pagesUrl].toSorted())
      expect(complaints).toEqual([])
    })
  })

  it("tells what GitLab says where nobody has told it where sites live", async () => {
    const url = await deploy("no-pages", { host: sandbox.start.url, hostFixed: true })
    await withPage(browser, url, { locale: "en-GB" }, async ({ page }) => {
      await expectLive(await publishMenu(page, "unseen"), menu)
      await page.getByRole("heading", { name: "Version 1 is online, GitLab says" }).waitFor()
    })
  })
})
