import { beforeAll, describe, expect, it } from "vitest"
import type { Built } from "../src/verify/Built.ts"
import type { Finding } from "../src/verify/Finding.ts"
import { readSources, type Sources } from "../src/verify/Sources.ts"
import { verify, verifySources } from "../src/verify/verify.ts"
import { madeSite } from "./madeSite.ts"
import { defects } from "./siteDefects.ts"

let built: Built
let sources: Sources
beforeAll(async () => {
  ;[built, sources] = await Promise.all([madeSite("--base", "/guide/"), readSources()])
})

// All of them in one site, so that it is read once; that a site without them has no finding is seen below.
describe("a site is not published", () => {
  let found: ReadonlyArray<Finding>
  beforeAll(() => {
    found = verify(defects.reduce((site, [, change]) => change(site), built))
  })

  it.each(defects)("with %s", (_, __, finding) => {
    expect(found).toContainEqual(finding)
  })
})

describe("a site without a defect", () => {
  it("has no finding, nor do its sources", () => {
    expect(verify(built)).toEqual([])
    expect(verifySources(sources)).toEqual([])
  })

  it("has none as somebody else puts it online", async () => {
    const site = await madeSite("--locale", "nl", "--base", "https://guide.example/", "--host", "gitlab.acme.example")
    expect(verify(site)).toEqual([])
  })
})

describe("sources are refused", () => {
  it("with a problem that no test raises", () => {
    expect(verifySources({ ...sources, tests: [] })).toContainEqual({
      name: "docs-problem-untested",
      where: "token-expired",
      what: "no test raises TokenExpired"
    })
  })

  it.each([
    ['command: "pages-publisher chekc"', "docs-command-wrong", "pages-publisher chekc: "],
    [
      "command: `pages-publisher check${host} ${group} --adopt`",
      "docs-command-wrong",
      "pages-publisher check x --adopt: "
    ],
    ['text: "Add --roots to it"', "docs-option-strange", "--roots"]
  ])("with %s in a case that no page shows", (text, name, what) => {
    const where = "core/src/problems/Some.ts"
    expect(verifySources({ ...sources, texts: [[where, `${text}\n`]] })).toEqual([
      { name, where, what: expect.stringContaining(what) }
    ])
  })
})
