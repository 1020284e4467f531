import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import type * as Role from "@pages-publisher/core/model/Role"
import { Either } from "effect"
import { describe, expect, it, vi } from "vitest"
import type * as Answers from "../src/checker/answersOf.ts"
import { plainFiles } from "../src/build/plainFiles.ts"
import { readOptions } from "../src/build/readOptions.ts"
import { siteFor } from "../src/content/siteFor.ts"

// From now on publishing needs another role. Nothing else is changed.
vi.mock("@pages-publisher/core/model/Role", async (original) => ({
  ...(await original<typeof Role>()),
  neededRole: 50
}))

// GitLab is asked with the role in the address: its kept answers are those to the new question.
vi.mock("../src/checker/answersOf.ts", async (original) => {
  const { answersOf } = await original<typeof Answers>()
  return {
    answersOf: (id: Parameters<typeof answersOf>[0]) =>
      answersOf(id).map((answer) => ({
        ...answer,
        path: answer.path.replace(/min_access_level=\d+/, "min_access_level=50")
      }))
  }
})

const site = siteFor(Either.getOrThrow(readOptions([])).options, [])
const files = new Map(plainFiles(site))
const folder: Readonly<Record<Locale, string>> = { en: "", nl: "nl/" }

describe("one constant that changes", () => {
  it.each(locales)("changes the front page (%s)", (locale) => {
    const page = site.pages.find(({ kind, locale: its }) => kind === "front" && its === locale)
    expect(page?.description).toMatch(/\b(role|rol) Owner\b/)
    const told = files.get(`${folder[locale]}index.md`) ?? ""
    expect(told).toMatch(/^\| (Role|Rol) \| \*\*Owner\*\* \|/m)
    expect(told).toMatch(/^6\. \*\*Role\*\*: \w+ \*\*Owner\*\*\./m)
    // Who may see a page or make a project is another matter.
    expect(told).not.toMatch(/(role|rol) \*{0,2}Maintainer|(Role|Rol)\b[^.]{0,20}Maintainer/)
  })

  it("changes what programs read, and the page for administrators", () => {
    expect(JSON.parse(files.get("guide.json") ?? "")).toMatchObject({ token: { role: "Owner" } })
    for (const locale of locales) {
      expect(files.get(`${folder[locale]}guide/console/index.md`)).toContain("group.add_member(bot, :owner)")
    }
  })
})
