import document from "../../../web/index.html?raw"
import schemaText from "../../../web/public/config.schema.json?raw"
import type { Text } from "@pages-publisher/core/guide/Text"
import { code, text } from "@pages-publisher/core/guide/Text"
import { Schema } from "effect"
import type { ArticleBlock, Place } from "./Article.ts"
import { hostFor } from "./installing.ts"

const commands = (lines: ReadonlyArray<string>): ArticleBlock => ({
  kind: "code",
  language: "sh",
  code: lines.join("\n")
})

/** Where the page is built. */
export const pageFolder = "packages/web/dist"

export const buildPage = commands(["npx -y pnpm@12 --filter web build"])

const example = {
  hostFixed: true,
  pages: ["https://*.pages.example.org"],
  group: "acme/apps",
  title: "Acme apps"
}

/** Settings for a team whose GitLab is known. */
export const exampleSettings = (place: Place): ArticleBlock => ({
  kind: "file",
  language: "json",
  code: JSON.stringify({ $schema: "./config.schema.json", host: hostFor(place), ...example }, null, 2)
})

export const publishPage = (place: Place): ArticleBlock =>
  commands([
    `cp our-config.json ${pageFolder}/config.json`,
    `pages-publisher publish ${pageFolder} --app publisher \\\n  --access public --host ${hostFor(place)}`
  ])

export class PolicyMissing extends Error {
  override readonly name = "docs-policy-missing"
}

/** What the page says of itself, for one GitLab, with what only a header can say. */
export const headers = (place: Place): ArticleBlock => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(document)?.[1]
  if (policy === undefined) throw new PolicyMissing("packages/web/index.html has no policy")
  const sites = example.pages.join(" ")
  const strict = policy.replace(/connect-src [^;]*/, `connect-src 'self' ${hostFor(place)} ${sites}`)
  const said = [
    ["Content-Security-Policy", `${strict}; frame-ancestors 'none'`],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"]
  ]
  return {
    kind: "file",
    language: "nginx",
    code: said.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n")
  }
}

/** As much of the page's own schema as is told here. */
const SettingsSchema = Schema.parseJson(
  Schema.Struct({
    properties: Schema.Record({
      key: Schema.String,
      value: Schema.Struct({ default: Schema.optional(Schema.NullOr(Schema.Union(Schema.String, Schema.Boolean))) })
    })
  })
)

const { properties } = Schema.decodeUnknownSync(SettingsSchema)(schemaText)

/** The settings that the page knows. */
export type Setting = "host" | "hostFixed" | "pages" | "group" | "title" | "locale" | "guide" | "personalTokens"

/** Each setting with what it is if nobody sets it, and what it does. */
export const settingsTable = (
  head: readonly [string, string, string],
  does: Readonly<Record<Setting, Text>>,
  usual: Readonly<Record<"none", Text>> & Partial<Readonly<Record<Setting, Text>>>
): ArticleBlock => ({
  kind: "table",
  head,
  rows: settings.map((name) => {
    const value = properties[name]?.default ?? null
    return [
      text`${code(name)}`,
      usual[name] ?? (value === null ? usual.none : text`${code(String(value))}`),
      does[name]
    ]
  })
})

const settings: ReadonlyArray<Setting> = [
  "host",
  "hostFixed",
  "pages",
  "group",
  "title",
  "locale",
  "guide",
  "personalTokens"
]

/** The same names, as the page's own schema has them. */
export const knownSettings: ReadonlyArray<string> = Object.keys(properties).filter((name) => name !== "$schema")
