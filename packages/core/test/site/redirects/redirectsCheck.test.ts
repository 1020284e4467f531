import { assert, describe, it } from "@effect/vitest"
import { redirectsCheck, redirectsLimits } from "../../../src/site/redirects/redirectsCheck.ts"
import { findingOf } from "../siteOf.ts"

const finding = (redirects: string, others: Readonly<Record<string, string>> = {}) =>
  findingOf(redirectsCheck(), { "index.html": "<p>Menu</p>", _redirects: redirects, ...others })

const under = (prefix: string, redirects: string) => {
  const check = redirectsCheck()
  findingOf(check, { _redirects: redirects })
  return check.underPath(prefix)
}

describe("redirectsCheck", () => {
  it("has nothing to say about rules that GitLab Pages obeys", () => {
    assert.deepStrictEqual(finding("/old /new\n/* /index.html 200\n"), { problems: [], warnings: [] })
  })

  it("reads the file at the site's top only", () => {
    const site = { "index.html": "", "inner/_redirects": "not a rule" }
    assert.deepStrictEqual(findingOf(redirectsCheck(), site), { problems: [], warnings: [] })
  })

  it("tells all that is wrong together", () => {
    const long = `/old-${"x".repeat(80)} /new\n`.repeat(redirectsLimits.rules)
    const { problems } = finding(`${long}/gone\n`)
    assert.deepStrictEqual(problems, [
      {
        _tag: "SiteRedirectsInvalid",
        bytes: long.length + 6,
        mostBytes: 65_536,
        rules: 1001,
        mostRules: 1000,
        lines: [{ line: 1001, text: "/gone", reason: "target-missing" }],
        total: 1
      }
    ])
  })

  it("takes as much as GitLab Pages does", () => {
    assert.deepStrictEqual(finding("/a /b\n".repeat(redirectsLimits.rules)).problems, [])
    const filled = "/a /b\n".padEnd(redirectsLimits.bytes, "#")
    assert.deepStrictEqual(finding(filled).problems, [])
    assert.include(finding(`${filled}#`).problems[0], { bytes: redirectsLimits.bytes + 1, rules: null, total: 0 })
  })

  it("does not read what is far too large", () => {
    assert.include(finding("x\n".repeat(3_000_000)).problems[0], { bytes: 6_000_000, rules: null, total: 0 })
  })

  it.each([
    ["/menu /menu/ 301", {}, ["loop"]],
    ["/menu /MENU?x=1", {}, ["loop"]],
    ["/a/* /a/:splat 302", {}, ["loop"]],
    ["/menu /menu/ 301", { "menu/index.html": "" }, []],
    ["/menu /menu 200", {}, []],
    ["/menu https://example.org/menu", {}, []]
  ])("finds rules that lead to themselves: %s %j", (rule, others, reasons) => {
    const found = finding(rule, others).problems.flatMap((problem) =>
      problem._tag === "SiteRedirectsInvalid" ? problem.lines.map(({ reason }) => reason) : []
    )
    assert.deepStrictEqual<ReadonlyArray<string>>(found, reasons)
  })

  it.each([
    ["/menu/old /menu/new", true],
    ["/Menu/old /menu/new", true],
    ["/menu/old https://example.org", true],
    ["/menu/old /index.html 200", true],
    ["/* /index.html 200", true],
    ["https://menu.example/* https://example.org/:splat", true],
    ["/old /new", false],
    ["/menus/old /menu/new", false],
    ["/menu/old /new", false],
    ["/* /new", false]
  ])("knows what works under a path: %s %s", (rule, works) => {
    const [, status = "301"] = / (\d+)$/.exec(rule) ?? []
    const text = rule.endsWith(status) ? rule : `${rule} ${status}`
    assert.deepStrictEqual(
      under("/menu", `# rules\n${rule}`),
      works ? [] : [{ _tag: "SiteRedirectsPrefix", prefix: "/menu", lines: [{ line: 2, text }], total: 1 }]
    )
  })

  it("asks for no path on a domain of its own", () => {
    assert.deepStrictEqual(under("", "/old /new"), [])
  })
})
