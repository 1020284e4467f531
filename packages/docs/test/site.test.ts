import { locales } from "@pages-publisher/core/model/Locale"
import { examples, familyOf, problemCodes, warningCodes } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { letter } from "@pages-publisher/core/problems/letter"
import { languages } from "@pages-publisher/core/problems/languages"
import { definitions } from "pages-publisher/definitions"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { familyIds } from "../src/words/Words.ts"
import { buildInto, type Built } from "./builtSite.ts"

const base = "/guide/"
const build = () => buildInto("--base", base, "--host", "https://gitlab.acme.example")
let site: Built
let again: Built

beforeAll(async () => {
  ;[site, again] = await Promise.all([build(), build()])
})
afterAll(() => Promise.all([site.remove(), again.remove()]))

const text = (path: string): string => site.files.get(path)?.toString("utf8") ?? ""
const pages = () => [...site.files.keys()].filter((path) => path.endsWith(".html"))
const folders = { en: "", nl: "nl/" }
const codes = [...problemCodes, ...warningCodes]

/** What a reader sees of a page, as far as comparing goes. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")

describe("the guide site", () => {
  it.each(locales)("has a page for every code, and no page without a code, in %s", (locale) => {
    const folder = `${folders[locale]}problems/`
    const there = [...site.files.keys()].flatMap((path) =>
      path.startsWith(folder) && path.endsWith("/index.html") ? (path.slice(folder.length).split("/")[0] ?? []) : []
    )
    expect(there.filter((code) => code !== "index.html").sort()).toEqual([...codes].sort())
  })

  it.each(locales)("says of every problem all that the program says, in %s", (locale) => {
    for (const example of examples) {
      const { code, steps, title, why } = explain(example, languages[locale])
      const page = words(text(`${folders[locale]}problems/${code}/index.html`))
      for (const said of [title, why, ...steps.map((step) => step.text), letter(example, languages[locale]) ?? ""]) {
        expect(page).toContain(said)
      }
    }
  })

  it("knows every family", () => {
    expect(new Set(codes.map(familyOf))).toEqual(new Set(familyIds))
  })

  it("leads the reader to their own GitLab", () => {
    expect(text("index.html")).toContain('href="https://gitlab.acme.example"')
    expect(text("index.html")).toMatch(/<input id="reader-host"[^>]* value="https:\/\/gitlab\.acme\.example"/)
  })

  it("has every command with all its options", () => {
    const page = text("reference/index.html")
    for (const { options, path } of definitions) {
      const name = path.replace("pages-publisher ", "")
      expect(page).toContain(`id="${name.replaceAll(" ", "-")}"`)
      for (const { preferredName } of options) expect(page).toContain(preferredName)
    }
  })

  it("has no link that leads to nothing", () => {
    const broken = pages().flatMap((path) => {
      const here = new URL(`http://site${base}${path.replace(/index\.html$/, "")}`)
      return [...text(path).matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, address = ""]) => {
        const target = new URL(address, here)
        if (target.host !== "site") return []
        const name = target.pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html")
        const isThere =
          target.pathname.startsWith(base) &&
          site.files.has(name) &&
          (target.hash === "" || text(name).includes(` id="${target.hash.slice(1)}"`))
        return isThere ? [] : [`${path}: ${address}`]
      })
    })
    expect(broken).toEqual([])
  })

  it("has every page as Markdown, in the lists and in the data", () => {
    const own = pages().filter((path) => path !== "404.html")
    const data = JSON.parse(text("guide.json")) as {
      readonly pages: ReadonlyArray<{ readonly href: string; readonly title: string }>
    }
    expect(data.pages.map(({ href }) => `${href.slice(base.length)}index.html`).sort()).toEqual(own.sort())
    for (const { href, title } of data.pages) {
      expect(words(text(`${href.slice(base.length)}index.html`))).toContain(`${title} · pages-publisher`)
    }
    for (const path of own) {
      expect(text(path.replace(/html$/, "md"))).toMatch(/^# \S/)
      expect(text("sitemap.xml")).toContain(`<loc>${base}${path.replace("index.html", "")}</loc>`)
    }
    for (const [, path = ""] of text("llms.txt").matchAll(/\]\(\/guide\/([^)]+)\)/g))
      expect(site.files.has(path)).toBe(true)
    for (const code of codes) expect(text("llms.txt")).toContain(`problems/${code}/index.md`)
  })

  it("names its policy before anything that it holds for, and has no script or style in the page itself", () => {
    for (const path of pages()) {
      expect(text(path)).toMatch(
        /^<!doctype html><html lang="(?:en|nl)"><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/
      )
      expect(text(path)).not.toMatch(/<style|<script(?![^>]* src=)| style="| on[a-z]+="/)
      expect([...text(path).matchAll(/<h1[ >]/g)]).toHaveLength(1)
    }
  })

  it("is the same, byte for byte, when it is built again", () => {
    expect([...again.files.keys()]).toEqual([...site.files.keys()])
    expect(
      [...again.files].filter(([path, bytes]) => !bytes.equals(site.files.get(path)!)).map(([path]) => path)
    ).toEqual([])
  })
})
