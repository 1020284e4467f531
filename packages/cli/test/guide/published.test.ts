import { examples, codeOf, exampleOf, warningExampleOf } from "@pages-publisher/core/problems/catalogue"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { locales } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import { describe, expect, it } from "vitest"
import { card, warningCard } from "../../src/render/card.ts"
import { guideChapter } from "../../src/render/guide.ts"
import { makeStyle } from "../../src/render/Style.ts"
import { run, runJson } from "../e2e/program.ts"

const guide = "https://guide.example/pages"
const env = { PAGES_PUBLISHER_GUIDE: `${guide}/` }
const page = (code: string) => `${guide}/problems/${code}/`

describe("with a published guide", () => {
  it.each(locales)("every card ends in the address of its page, whole and alone in its line (%s)", (locale) => {
    const narrow = makeStyle(locale, false, 40, guide)
    for (const problem of examples) {
      expect(card(problem, narrow)).toMatch(new RegExp(`\\n  ${page(codeOf(problem))}\\n$`))
      expect(card(problem, { ...narrow, guide: null })).not.toContain(guide)
    }
    const warning = warningExampleOf("pages-members-only")!
    expect(warningCard(warning, narrow)).toMatch(new RegExp(`\\n  ${page("pages-members-only")}$`))
  })

  it("colours the address, and only that", () => {
    const shown = card(exampleOf("token-expired")!, makeStyle("en", true, 80, guide))
    expect(shown).toContain(`\n  \u001b[32m${page("token-expired")}\u001b[39m\n`)
  })

  it("the chapter of questions names the code and the page of each", () => {
    const told = guideFor("en", { host: null, group: null })
    const chapter = told.chapters.find(({ id }) => id === "troubleshooting")!
    const shown = guideChapter(chapter, told, makeStyle("en", false, 100, guide))
    for (const code of ["token-not-for-group", "token-rejected", "group-forbids-project-creation"]) {
      expect(shown).toContain(`  ${code} · pages-publisher explain ${code}\n  ${page(code)}\n`)
    }
  })

  it("the program leads there: for a problem, for who asks, in the guide and as data", async () => {
    const problem = await run(["check"], { env })
    expect([problem.code, problem.stderr]).toEqual([4, expect.stringContaining(`\n  ${page("token-not-given")}\n`)])
    const asked = await run(["explain", "token-expired"], { env })
    expect(asked.stdout).toContain(`\n  ${page("token-expired")}\n`)
    expect((await run(["guide", "troubleshooting"], { env })).stdout).toContain(page("token-rejected"))
    const { document } = await runJson(["explain", "token-expired"], { env })
    expect([document.result.guideUrl, document.warnings]).toEqual([page("token-expired"), []])
  })
})

describe("an address of the guide that is none", () => {
  it.each(["a b", "ftp://guide.example", "https://anna:geheim@guide.example", "https://guide.example/?page=1"])(
    "is told once and stops nothing: %s",
    async (wrong) => {
      const { code, stderr, stdout } = await run(["explain", "token-expired"], {
        env: { PAGES_PUBLISHER_GUIDE: wrong }
      })
      expect([code, stderr.match(/^! PAGES_PUBLISHER_GUIDE holds no address/gm)]).toEqual([0, [expect.any(String)]])
      expect(stdout).toContain(explain(exampleOf("token-expired")!).title)
      expect(stdout + stderr).not.toContain(wrong)
    }
  )

  it("is a warning for programs, also where the command line cannot be read", async () => {
    const wrong = { env: { PAGES_PUBLISHER_GUIDE: "a b" } }
    const asked = await runJson(["explain", "token-expired"], wrong)
    expect(asked.document.warnings.map((warning: { code: string }) => warning.code)).toEqual(["local-guide-invalid"])
    expect(asked.document.result.guideUrl).toBe("/problems/token-expired/")
    const unread = await runJson(["check", "--acess"], wrong)
    expect([unread.code, unread.document.warnings[0].code]).toEqual([2, "local-guide-invalid"])
  })

  it("is not told where there is none", async () => {
    const { code, stderr } = await run(["explain", "token-expired"], { env: { PAGES_PUBLISHER_GUIDE: "  " } })
    expect([code, stderr]).toEqual([0, ""])
  })
})
