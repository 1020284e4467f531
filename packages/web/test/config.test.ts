import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { usualConfig } from "../src/config/Config.ts"
import { decodeConfig } from "../src/config/decodeConfig.ts"

interface Shape {
  readonly type?: string | ReadonlyArray<string>
  readonly enum?: ReadonlyArray<unknown>
  readonly pattern?: string
  readonly items?: Shape
  readonly default?: unknown
  readonly examples?: ReadonlyArray<unknown>
}

const folder = join(import.meta.dirname, "../public")
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"))
const { properties } = read("config.schema.json") as { readonly properties: Readonly<Record<string, Shape>> }
const { $schema: _, ...settings } = properties

const typeOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)

/** As much of a validator as the schema needs. */
const fits = (value: unknown, shape: Shape): boolean =>
  (shape.type === undefined || [shape.type].flat().includes(typeOf(value))) &&
  (shape.enum === undefined || shape.enum.includes(value)) &&
  (shape.pattern === undefined || typeof value !== "string" || new RegExp(shape.pattern, "u").test(value)) &&
  (shape.items === undefined || !Array.isArray(value) || value.every((it) => fits(it, shape.items ?? {})))

const mistakesIn = (field: string, value: unknown) => decodeConfig({ [field]: value }).mistakes

describe("the schema of config.json", () => {
  it("has each setting, as it is if nobody sets it", () => {
    const usual = Object.fromEntries(Object.entries(settings).map(([name, shape]) => [name, shape.default]))
    expect(usual).toEqual(usualConfig)
  })

  it("is named in the file that comes along, which changes nothing", () => {
    const shipped = read("config.json")
    expect(shipped).toMatchObject({ $schema: "./config.schema.json" })
    expect(decodeConfig(shipped)).toEqual({ config: usualConfig, mistakes: [] })
  })

  it.each(Object.entries(settings))("gives good examples of %s", (name, shape) => {
    for (const example of shape.examples ?? []) {
      expect([example, fits(example, shape), mistakesIn(name, example)]).toEqual([example, true, []])
    }
  })

  it.each<readonly [field: string, values: ReadonlyArray<unknown>]>([
    [
      "host",
      [
        "https://a.example",
        "https://a.example/git/",
        "http://127.0.0.1:80",
        "http://localhost/git",
        "https://a.example:8443/git",
        "http://a.example",
        "ftp://a.example",
        "a.example",
        "https://u:p@a.example",
        "https://a.example?x",
        "https://a.example/#x",
        "",
        1
      ]
    ],
    [
      "pages",
      [
        [],
        ["https://pages.example"],
        ["https://*.pages.example", "https://a.example:8443"],
        ["http://127.0.0.1:8930"],
        ["http://pages.example"],
        ["https://*"],
        ["https://*.example"],
        ["https://a.*.example"],
        ["https://a.example/path"],
        ["https://a.example; script-src *"],
        ["https://a.example https:"],
        ["'self'"],
        ["https:"],
        [1],
        "https://pages.example"
      ]
    ],
    ["group", ["a", "a/b.c", "/a/b/", "a//b", "a b", "-a", "", 1]],
    ["title", ["A", " A ", " ", "", 1]],
    ["locale", ["en", "nl", "fr", "", 1]],
    ["hostFixed", [true, false, "true", 1]],
    ["personalTokens", [true, false, "no"]]
  ])("takes for %s what the page takes", (field, values) => {
    const shape = settings[field] ?? {}
    for (const value of [null, ...values]) {
      expect([value, fits(value, shape)]).toEqual([value, mistakesIn(field, value).length === 0])
    }
  })
})
