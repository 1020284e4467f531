import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest"
import type { Browser, Locator, Page } from "playwright-core"
import { paste, withPage } from "./opened.ts"
import { openChromium, serve, type Served } from "./servedApp.ts"
import { startSandbox, type Sandbox } from "./startSandbox.ts"

/** A GitLab of its own, and the page that publishes into it. */
export interface Ground {
  readonly sandbox: Sandbox
  readonly app: Served
  readonly close: () => Promise<void>
}

const openGround = async (): Promise<Ground> => {
  const sandbox = await startSandbox()
  const app = await serve(inject("app"), { host: sandbox.start.url })
  return {
    sandbox,
    app,
    close: async () => {
      await app.close()
      await sandbox.stop()
    }
  }
}

/** A ground and a browser for all tests of a file. */
export const withGround = (): (() => Ground & { readonly browser: Browser }) => {
  let opened: (Ground & { readonly browser: Browser }) | undefined
  beforeAll(async () => {
    const [browser, ground] = await Promise.all([openChromium(), openGround()])
    opened = { ...ground, browser }
  })
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.close()
  })
  return () => {
    if (opened === undefined) throw new Error("the ground is not there yet")
    return opened
  }
}

/** The token that all journeys go with. */
export const tokenOf = ({ sandbox }: Ground): string => sandbox.start.tokens["maintainer"] ?? ""

/** Uses a signed-in page, of which the browser has nothing to complain. */
export const signedIn = (
  ground: Ground & { readonly browser: Browser },
  use: (page: Page) => Promise<void>
): Promise<void> =>
  withPage(ground.browser, ground.app.url, { locale: "en-GB" }, async ({ complaints, page }) => {
    await signIn(page, tokenOf(ground))
    await use(page)
    expect(complaints).toEqual([])
  })

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder of this name with these files, for the length of a test. */
export const folderOf = async (name: string, files: Files): Promise<string> => {
  const parent = await mkdtemp(join(tmpdir(), "pages-publisher-web-"))
  onTestFinished(() => rm(parent, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    const file = join(parent, name, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return join(parent, name)
}

export const menu: Files = {
  "index.html": "<!doctype html><title>Menu</title><link rel=stylesheet href=site.css><h1>Soup</h1>",
  "site.css": "h1 { color: green }",
  "img/soup.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>"
}

export const signIn = async (page: Page, token: string | undefined): Promise<void> => {
  await paste(page, token ?? "")
  await page.getByRole("button", { name: "Choose a folder" }).waitFor()
}

export const choose = {
  folder: (page: Page, path: string) => page.locator("input[name=folder]").setInputFiles(path),
  file: (page: Page, path: string | ReadonlyArray<string>) => page.locator("input[name=file]").setInputFiles(path)
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name })

/** From what was given to its plan. */
export const toPlan = async (page: Page, name: string, access?: "public"): Promise<void> => {
  await page.getByLabel("Name of the app").fill(name)
  if (access !== undefined) await page.getByLabel("Anyone with the link").check()
  await button(page, "Show what would change").click()
  await button(page, /^Publish version|^Make sure/).waitFor()
}

/** From a plan to the link. */
export const toLink = async (page: Page): Promise<string> => {
  await button(page, /^Publish version|^Make sure|^Go back/).click()
  return linkOf(page)
}

export const linkOf = async (page: Page): Promise<string> => {
  const link = page.locator(".live-link a")
  await link.waitFor({ timeout: 60_000 })
  return (await link.getAttribute("href")) ?? ""
}

/** Lines of a plan: the sign, the path, and where it was. */
export const planOf = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .getByRole("list", { name: "Files that change" })
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) => {
        const [sign, path, from] = ["b", ".path", ".from"].map((part) => item.querySelector(part))
        const name = [...(path?.childNodes ?? [])].filter((it) => it.nodeType === Node.TEXT_NODE)
        return [sign, ...name, from].flatMap((it) => it?.textContent?.trim() || []).join(" ")
      })
    )

/** What visitors get is byte for byte what was given. */
export const expectLive = async (url: string, files: Files): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    const answer = await fetch(`${url}/${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(content)), path).toBe(true)
  }
}
