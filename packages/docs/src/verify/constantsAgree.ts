import { roleName } from "@pages-publisher/core/model/Role"
import { needs } from "@pages-publisher/core/token/needs"
import type { Page } from "../content/Site.ts"
import { fileOf } from "../content/fileOf.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"
import { visibleText } from "./html.ts"
import { guideData, property } from "./guideData.ts"

const role = roleName(needs.role)
const oldest = `${needs.oldest.major}.${needs.oldest.minor}`

/** What the pages and the data tell about the token is what a token is judged by. */
export const constantsAgree = (built: Built): ReadonlyArray<Finding> => [
  ...built.site.pages.flatMap((page) => {
    const where = fileOf(page, built.site.options)
    return shownOn(page, textOf(built, where)).flatMap(([what, is]): ReadonlyArray<Finding> =>
      is ? [] : [{ name: "docs-constant-differs", where, what }]
    )
  }),
  ...inData(built)
]

type Claim = readonly [what: string, is: boolean]

/** The table of the settings has its rows in this order in every language. */
const shownOn = (page: Page, html: string): ReadonlyArray<Claim> => {
  switch (page.kind === "chapter" ? page.chapter.id : page.kind) {
    case "front": {
      const [name = [], expiry = [], held = [], scopes = []] = rowsOf(section(html, "settings"))
      // A drawing beside the steps says some of it, too.
      const steps = visibleText(/<ol class="steps">.*?<\/ol>/s.exec(section(html, "create"))?.[0] ?? "")
      return [
        [`settings: the name is ${needs.name}`, name[1] === needs.name],
        [`settings: at most ${needs.longest} days`, says(expiry[2], needs.longest)],
        [`settings: told from ${needs.soon} days before`, says(expiry[2], needs.soon)],
        [`settings: the role is ${role}`, held[1] === role],
        [`settings: the scopes are ${needs.scopes.join(", ")}`, needs.scopes.every((scope) => says(scopes[1], scope))],
        ...[needs.name, role, ...needs.scopes].map((value): Claim => [`create: ${value}`, says(steps, value)])
      ]
    }
    case "expiry":
      return [
        [`at most ${needs.longest} days`, says(visibleText(html), needs.longest)],
        [`told from ${needs.soon} days before`, says(visibleText(html), needs.soon)]
      ]
    case "older":
    case "console":
      return [[`works with GitLab ${oldest}`, says(visibleText(html), oldest)]]
    default:
      return []
  }
}

const section = (html: string, id: string) =>
  new RegExp(`<section [^>]*id="${id}".*?(?=<section class="step"|</main>|$)`, "s").exec(html)?.[0] ?? ""

const rowsOf = (html: string): ReadonlyArray<ReadonlyArray<string>> =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "").matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => visibleText(cell).trim())
  )

/** As a word or a number of its own: 14 is not in 140. */
const says = (text: string | undefined, value: string | number): boolean =>
  new RegExp(`(?<![\\w.])${String(value).replaceAll(".", "\\.")}(?!\\w|\\.\\d)`).test(text ?? "")

const inData = (built: Built): ReadonlyArray<Finding> => {
  const token = property(guideData(built), "token")
  const expected = { ...needs, role, oldest }
  return Object.entries(expected).flatMap(([key, value]): ReadonlyArray<Finding> =>
    JSON.stringify(property(token, key)) === JSON.stringify(value)
      ? []
      : [{ name: "docs-constant-differs", where: "guide.json", what: `token.${key} is ${JSON.stringify(value)}` }]
  )
}
