import { Host } from "@pages-publisher/core/model/Host"
import { type Chapter, chapterIds } from "@pages-publisher/core/guide/Guide"
import type { Block } from "@pages-publisher/core/guide/Block"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { plainText } from "@pages-publisher/core/guide/Text"
import { locales, type Locale } from "@pages-publisher/core/model/Locale"
import { argument as shellArgument } from "@pages-publisher/core/problems/wording"
import { Either } from "effect"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { argument } from "../src/islands/fill.ts"
import { groupOf } from "../src/islands/groupOf.ts"
import { hostOf } from "../src/islands/hostOf.ts"
import { base, sharedSite } from "./sharedSite.ts"
import { openChromium, serve, type Served } from "./servedSite.ts"

const hosts = [
  "",
  " ",
  "gitlab.com",
  " https://GITLAB.com/ ",
  "gitlab.acme.example:8443/git/",
  "https://gitlab.acme.example/api/v4",
  "https://gitlab.acme.example/git/api/v4/",
  "HTTP://gitlab.acme.example",
  "localhost:8080",
  "127.0.0.1/gitlab",
  "[::1]:80",
  "localhost.example",
  "bücher.example/é",
  "gitlab.acme.example/it's (here)",
  "gitlab.acme.example/it's",
  "gitlab.acme.example/a~b;c&d$e",
  "https://me@gitlab.example",
  "https://me:secret@gitlab.example",
  "gitlab.example?a=b",
  "gitlab.example#a",
  "gitlab.example?",
  "gitlab.example#",
  "ftp://gitlab.example",
  "javascript://gitlab.example",
  "javascript:alert(1)",
  "a b",
  "https://",
  "https:///",
  "://",
  "gitlab.example:port",
  "gitlab.example//",
  "gitlab.example/../..",
  "<b>",
  "{host}",
  "gitlab.example/{group}"
]
const groups = [
  "",
  " ",
  "team",
  " /team/apps/ ",
  "a/b/c/d",
  "_a/.b/c-d.e",
  "-a",
  "a/-b",
  "a//b",
  "..",
  "a/../b",
  "a/.../b",
  "a/..b",
  "a b",
  "é",
  "a\nb",
  "a\n",
  '"); exit("',
  "a;b",
  "$(a)",
  "{group}",
  "top/$&/$1"
]

describe("what is typed", () => {
  it.each(hosts)("is taken as an address where the program takes it: %j", (text) => {
    const host = Either.getOrNull(Either.map(Host.parse(text), ({ base }) => base))
    expect(hostOf(text)).toBe(host)
    expect(argument(host ?? text)).toBe(host === null ? argument(text) : shellArgument(host))
  })

  it.each(groups)("is taken as a group where the guide takes it: %j", (text) => {
    expect(groupOf(text)).toBe(guideFor("en", { host: null, group: text }).group)
  })
})

/** What a page holds that depends on the reader. */
interface Shown {
  readonly urls: ReadonlyArray<string>
  readonly commands: ReadonlyArray<string>
  readonly notes: ReadonlyArray<string>
}

const inGuide = (chapters: ReadonlyArray<Chapter>): Shown => {
  const blocks = chapters
    .flatMap((chapter): ReadonlyArray<Block> => chapter.blocks)
    .flatMap((block) => (block.kind === "questions" ? block.questions.flatMap(({ answer }) => answer) : [block]))
  return {
    urls: blocks.flatMap((it) => (it.kind === "steps" ? it.steps.flatMap(({ url }) => url ?? []) : [])),
    commands: blocks.flatMap((it) => (it.kind === "code" ? [it.code] : [])),
    notes: blocks.flatMap((it) => (it.kind === "note" ? [plainText(it.text)] : []))
  }
}

const onPage = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility()).map((it) => it.textContent.trim())
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".where a")].filter((it) => it.checkVisibility())
    return {
      urls: links.map((link) => (link.getAttribute("href") === link.textContent ? link.textContent : "differs")),
      commands: texts("main pre"),
      notes: texts("main p.aside")
    }
  })

const ownPages = ["expiry", "who", "console"] as const
const readers = [
  { host: "https://gitlab.com", group: null },
  { host: "gitlab.acme.example/it's", group: "/team/apps/" },
  { host: null, group: "team" },
  { host: null, group: null }
]
const folders: Readonly<Record<Locale, string>> = { en: "", nl: "nl/" }

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
  page.setDefaultTimeout(30_000)
  try {
    await page.goto(served.url + path)
    return await use(page)
  } finally {
    await page.close()
  }
}

const type = async (page: Page, { group, host }: { readonly host: string | null; readonly group: string | null }) => {
  await page.locator("#reader-host").fill(host ?? "")
  await page.locator("#reader-group").fill(group ?? "")
}

describe("the box for the reader's own GitLab and group", () => {
  it.each(locales)("fills every page with what the guide says to that reader, in %s", async (locale) => {
    for (const own of [null, ...ownPages]) {
      await withPage(folders[locale] + (own === null ? "" : `guide/${own}/`), async (page) => {
        const ids =
          own === null ? await page.evaluate(() => [...document.querySelectorAll(".step")].map(({ id }) => id)) : [own]
        expect(ids.every((id) => chapterIds.some((known) => known === id))).toBe(true)
        for (const reader of readers) {
          await type(page, reader)
          const { chapters } = guideFor(locale, reader)
          expect(await onPage(page)).toEqual(inGuide(chapters.filter(({ id }) => ids.includes(id))))
        }
      })
    }
  })

  it("names what is wrong beside its field, and leaves the page as it was", () =>
    withPage("", async (page) => {
      await type(page, { host: "gitlab.acme.example", group: "team" })
      const before = await onPage(page)
      await page.getByLabel("Address of your GitLab").fill("ftp://gitlab.acme.example")
      await page.keyboard.press("Tab")
      const wrong = page.locator("#reader-host-wrong")
      await wrong.getByText("This is not the address of a GitLab.").waitFor()
      expect(await page.getByLabel("Address of your GitLab").getAttribute("aria-invalid")).toBe("true")
      await page.getByLabel("Path of your group").fill("not a group")
      await page.keyboard.press("Tab")
      await page.locator("#reader-group-wrong").getByText("This is not the path of a group.").waitFor()
      expect(await onPage(page)).toEqual(before)
      await page.getByLabel("Address of your GitLab").fill("gitlab.acme.example")
      await page.keyboard.press("Tab")
      expect(await wrong.textContent()).toBe("")
    }))

  it("says what it did, and keeps nothing of it", () =>
    withPage("", async (page) => {
      await page.getByLabel("Address of your GitLab").focus()
      await page.keyboard.type("gitlab.acme.example")
      await page.keyboard.press("Tab")
      await page.keyboard.type("team/apps")
      await page.keyboard.press("Enter")
      const status = page.getByRole("status")
      await status.getByText("for the group team/apps on https://gitlab.acme.example.").waitFor()
      expect(page.url()).toBe(served.url)
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
      await page.reload()
      expect(await page.getByLabel("Path of your group").inputValue()).toBe("")
    }))

  it("copies what it filled", () =>
    withPage("guide/expiry/", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
      await type(page, { host: "gitlab.acme.example/it's", group: "team" })
      await page.getByRole("button", { name: "Copy" }).first().click()
      await page.getByRole("button", { name: "Copied" }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        String.raw`pages-publisher check --host 'https://gitlab.acme.example/it'\''s' --group team`
      )
    }))

  it("is only where there is something to fill", () =>
    withPage("guide/bot/", async (page) => {
      expect(await page.locator("#reader").count()).toBe(0)
    }))
})
