import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { roleName } from "@pages-publisher/core/model/Role"
import { needs } from "@pages-publisher/core/token/needs"
import type { Browser, Page } from "playwright-core"
import { type Plugin, runnerImport } from "vite"
import solid from "vite-plugin-solid"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { drawingIds } from "../src/drawings/DrawingId.ts"
import { linesOf } from "../src/drawings/linesOf.ts"
import { sharedSite } from "./sharedSite.ts"
import type * as drawingGallery from "./drawingGallery.tsx"
import { openChromium } from "./servedSite.ts"

type Gallery = typeof drawingGallery

const home = join(import.meta.dirname, "..")
const style = ["site", "drawings"].map((name) => readFileSync(join(home, `src/style/${name}.css`), "utf8")).join("\n")

/** The drawings as the build makes them. */
const load = async (...plugins: ReadonlyArray<Plugin>): Promise<Gallery> => {
  const { module } = await runnerImport<Gallery>(join(home, "test/drawingGallery.tsx"), {
    configFile: false,
    root: home,
    logLevel: "error",
    plugins: [...plugins, solid({ ssr: true, solid: { hydratable: false } })]
  })
  return module
}

const changed = { name: "other-name", role: 50, scopes: ["api", "k8s_proxy"], soon: 3, longest: 77 }

/** Another idea of what a token has to be, for all that is made from it. */
const otherNeeds: Plugin = {
  name: "other-needs",
  enforce: "pre",
  load: (id) =>
    id.endsWith("core/src/token/needs.ts")
      ? `export const needs = ${JSON.stringify({ ...needs, ...changed })}`
      : undefined
}

let gallery: Gallery
let other: Gallery
let site: Awaited<ReturnType<typeof sharedSite>>
let browser: Browser

beforeAll(async () => {
  ;[gallery, other, site, browser] = await Promise.all([load(), load(otherNeeds), sharedSite(), openChromium()])
})
afterAll(() => browser.close())

const text = (path: string): string => site.files.get(path)?.toString("utf8") ?? ""

/** The drawing with its caption, of two layouts. */
const figures = (html: string) => new Map(drawingIds.map((id, at) => [id, html.split("<figure")[at + 1] ?? ""]))

/** Where there is least room: within a step of the front page. */
const open = async (locale: Locale): Promise<Page> => {
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="${locale}"><meta name="viewport" content="width=device-width"><style>${style}</style>
    <main><section class="step"><span class="stop">1</span><div>${gallery.gallery(locale)}</div></section></main>`
  )
  return page
}

describe.each(locales)("drawings in %s", (locale) => {
  let page: Page
  beforeAll(async () => {
    page = await open(locale)
  })

  it.each(drawingIds)("%s has a name, a description and a caption, and says the same in Markdown", (id) => {
    const figure = figures(gallery.gallery(locale)).get(id) ?? ""
    for (const layout of ["wide", "narrow"]) {
      const name = `drawing-${id}-${layout}`
      expect(figure).toContain(`aria-labelledby="${name}-title"`)
      expect(figure).toContain(`aria-describedby="${name}-description"`)
      expect(figure).toMatch(new RegExp(`<title id="${name}-title">[^<]{8,}</title>`))
      expect(figure).toMatch(new RegExp(`<desc id="${name}-description">[^<]{40,}</desc>`))
    }
    expect(figure).toMatch(/<figcaption[^>]*>[^<]{12,}</)
    const [, title = ""] = /<title[^>]*>([^<]*)/.exec(figure) ?? []
    expect(gallery.drawingMarkdown(id, locale)).toContain(`> **${title}**`)
  })

  it("show what a token has to be, and another when that changes", () => {
    const values = (module: Gallery) => {
      const figure = figures(module.gallery(locale)).get("token-form") ?? ""
      return {
        texts: [...figure.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, said]) => said),
        ticked: [...figure.matchAll(/class="drawn-value"[^>]*><tspan[^>]*>([^<]*)/g)].map(([, said]) => said),
        told: module.drawingMarkdown("token-form", locale)
      }
    }
    const now = values(gallery)
    expect(now.texts).toContain(roleName(needs.role))
    expect(new Set(now.ticked)).toEqual(new Set([needs.name, ...needs.scopes]))
    expect(now.told).toContain(`${needs.longest} `)
    const then = values(other)
    expect(then.texts).toContain("Owner")
    expect(then.texts).not.toContain("Maintainer")
    expect(new Set(then.ticked)).toEqual(new Set([changed.name, ...changed.scopes]))
    expect(then.texts.join(" ")).toContain(`${changed.longest} `)
    for (const said of ["Owner", "other-name", "k8s\\_proxy", "77 "]) expect(then.told).toContain(said)
  })

  it.each([
    [1280, "wide"],
    [700, "wide"],
    [660, "narrow"],
    [360, "narrow"]
  ] as const)("fit at %i pixels, with text that can be read", async (width, layout) => {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(misfits)).toEqual({ layouts: [`drawn-${layout}`], faults: [] })
  })

  it.each([
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
    { colorScheme: "dark", forcedColors: "active" }
  ] as const)("have text that stands out: %o", async (media) => {
    await page.emulateMedia(media)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(faintTexts)).toEqual([])
    }
  })

  it("stand in their chapters, once", () => {
    const folder = locale === "en" ? "" : "nl/"
    const on = (path: string) =>
      [...text(`${folder}${path}index.html`).matchAll(/id="drawing-([a-z-]+)-wide-title"/g)].map(([, id]) => id)
    expect(on("")).toEqual(["group-menu", "token-form"])
    expect(on("guide/older/")).toEqual(["older-menu"])
    const words = (path: string) => text(`${folder}${path}index.md`)
    const told = (id: (typeof drawingIds)[number]) => gallery.drawingMarkdown(id, locale)
    for (const id of ["group-menu", "token-form"] as const) expect(words("")).toContain(told(id))
    expect(words("guide/older/")).toContain(told("older-menu"))
  })
})

describe("drawings", () => {
  it("count the steps as the guide does", () => {
    const numbers = (id: (typeof drawingIds)[number]) => {
      const [wide = ""] = (figures(gallery.gallery("en")).get(id) ?? "").split("</svg>")
      return [...wide.matchAll(/class="drawn-number"[^>]*>(\d+)/g)].map(([, number]) => Number(number))
    }
    expect(numbers("group-menu")).toEqual([1, 2, 3])
    expect(numbers("token-form")).toEqual([4, 5, 6, 7, 8])
    expect(numbers("older-menu")).toEqual([1, 2, 3])
  })

  it("leave no page with the same id twice", () => {
    for (const path of site.files.keys()) {
      if (!path.endsWith(".html")) continue
      const ids = [...text(path).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []])
    }
  })

  it("break lines between words, and lose none", () => {
    expect(linesOf("one two three", 60, 10)).toEqual(["one two", "three"])
    expect(linesOf("one two three four", 80, 10)).toEqual(["one two", "three four"])
    expect(linesOf("unbreakable is long", 20, 10)).toEqual(["unbreakable", "is", "long"])
    for (const width of [10, 50, 90, 400]) expect(linesOf("a bb ccc dddd", width, 10).join(" ")).toBe("a bb ccc dddd")
  })
})

/** In the browser: what leaves its box or its sheet, stands on another text, or is too small. */
const misfits = () => {
  const faults: Array<string> = []
  const layouts = new Set<string>()
  const within = (inner: DOMRect, outer: DOMRect) =>
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.right <= outer.right + 0.5 &&
    inner.bottom <= outer.bottom + 0.5
  const meet = (one: DOMRect, two: DOMRect) =>
    one.x < two.right && two.x < one.right && one.y < two.bottom - 1 && two.y < one.bottom - 1
  for (const svg of document.querySelectorAll("svg")) {
    if (svg.getClientRects().length === 0) continue
    layouts.add(svg.getAttribute("class") ?? "")
    const { baseVal } = svg.viewBox
    const sheet = new DOMRect(baseVal.x, baseVal.y, baseVal.width, baseVal.height)
    const boxes = [...svg.querySelectorAll("rect:not(.drawn-bar)")].map((it) =>
      DOMRect.fromRect((it as SVGRectElement).getBBox())
    )
    const texts = [...svg.querySelectorAll("text")].filter((it) => it.textContent !== "")
    const places = texts.map((it) => DOMRect.fromRect(it.getBBox()))
    for (const [at, place] of places.entries()) {
      const said = `${svg.querySelector("title")?.textContent}: ${texts[at]?.textContent}`
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2]
      const around = boxes.filter((box) => box.x <= x && x <= box.right && box.y <= y && y <= box.bottom)
      if (![sheet, ...around].every((box) => within(place, box))) faults.push(`${said} leaves its box`)
      if (places.some((place2, at2) => at2 > at && meet(place, place2))) faults.push(`${said} meets another`)
      const scale = svg.getBoundingClientRect().width / baseVal.width
      const size = Number(texts[at]?.getAttribute("font-size")) * scale
      if (size < 12) faults.push(`${said} has ${size} pixels`)
    }
  }
  return { layouts: [...layouts], faults }
}

/** In the browser: texts with less than 4.5 to 1 to what is painted below them. */
const faintTexts = () => {
  const paint = document.createElement("canvas").getContext("2d")!
  const light = (color: string) => {
    paint.fillStyle = color
    paint.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  return [...document.querySelectorAll("svg")].flatMap((svg) => {
    if (svg.getClientRects().length === 0) return []
    const painted = [...svg.querySelectorAll("text, rect, circle, path")]
    return painted.flatMap((it, at) => {
      if (!(it instanceof SVGTextElement) || it.textContent === "") return []
      const { height, width, x, y } = it.getBBox()
      const middle = new DOMPoint(x + width / 2, y + height / 2)
      const below = painted
        .slice(0, at)
        .findLast(
          (shape) =>
            shape instanceof SVGGeometryElement &&
            getComputedStyle(shape).fill !== "none" &&
            shape.isPointInFill(middle)
        )
      const back = below === undefined ? getComputedStyle(document.body).backgroundColor : getComputedStyle(below).fill
      const [bright = 0, dark = 0] = [light(getComputedStyle(it).fill), light(back)].sort((a, b) => b - a)
      const ratio = (bright + 0.05) / (dark + 0.05)
      return ratio >= 4.5 ? [] : [`${it.textContent}: ${ratio.toFixed(2)} on ${back}`]
    })
  })
}
