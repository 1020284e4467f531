import { describe, expect, it } from "vitest"
import { run, runJson } from "./program.ts"

describe("explain, of a warning", () => {
  it("says what it is and that it stops nothing", async () => {
    const { code, stderr, stdout } = await run(["explain", "pages-members-only"])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/^! Only your team can open this site\n\n {2}Whoever opens /)
    expect(stdout).toContain("This is a warning: it stops nothing.\n  pages-members-only · pages-publisher explain")
    expect((await run(["explain", "pages-members-only", "--locale", "nl"])).stdout).toContain("houdt niets tegen")
  })

  it("tells a program as a warning of any command is told", async () => {
    const { document } = await runJson(["explain", "token-expires-soon"])
    expect(document).toEqual({
      ok: true,
      command: "explain",
      result: { code: "token-expires-soon", title: "This token expires soon", detail: expect.any(String) },
      warnings: []
    })
  })

  it("lists them under a heading of their own, by family", async () => {
    const { stdout } = await run(["explain"])
    const [problems = "", warnings = ""] = stdout.split("\n! Warnings, which stop nothing\n")
    expect(problems).toMatch(/^ {2}token-expired +\w/m)
    expect(warnings).toMatch(/\n\npages\n {2}pages-address-unknown {2,}\w/)
    expect(warnings).not.toContain("token-expired ")
    const { document } = await runJson(["explain"])
    expect(document.result.warnings).toContainEqual({
      code: "pages-members-only",
      family: "pages",
      title: "Only your team can open this site"
    })
  })

  it("suggests one", async () => {
    const { code, document } = await runJson(["explain", "token-expire-soon"])
    expect([code, document.problem.code]).toEqual([2, "local-unknown-code"])
    expect(document.problem.steps[0]).toContain("pages-publisher explain token-expires-soon")
  })
})
