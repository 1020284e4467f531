import { chapterIds, Guide } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { run, runJson } from "../e2e/program.ts"
import { expectValid, shipped } from "../schemas/shipped.ts"

const schema = await shipped("document")

describe("guide", () => {
  it("shows how to make the token, for the reader's own group, without a token", async () => {
    const { code, stderr, stdout } = await run(["guide", "--host", "gitlab.example/git/", "--group", "acme/apps"])
    expect([code, stderr]).toEqual([0, ""])
    expect(stdout).toMatch(/^A token for publishing\n/)
    expect(stdout).toContain("     https://gitlab.example/git/groups/acme/apps/-/settings/access_tokens\n")
    expect(stdout).toContain("$ pages-publisher check --host https://gitlab.example/git --group acme/apps\n")
    expect(stdout).not.toContain("With --host and --group")
  })

  it("takes the address from where the other commands take it", async () => {
    const { stdout } = await run(["guide", "expiry", "--locale", "nl", "--group", "acme"], {
      env: { PAGES_PUBLISHER_HOST: "", CI_SERVER_URL: "https://gitlab.example" }
    })
    expect(stdout).toMatch(/^● Verlopen, vernieuwen en intrekken\n/)
    expect(stdout).toContain("https://gitlab.example/groups/acme/-/settings/access_tokens")
  })

  it("says what would fill in the links, and what is no path", async () => {
    expect((await run(["guide"])).stdout).toContain("With --host and --group")
    const { code, stdout } = await run(["guide", "--group", "My\u001b[31m Group"])
    expect([code, stdout.includes("\u001b")]).toEqual([0, false])
    expect(stdout).toMatch(/! “My \[31m Group” is no path of a group/)
  })

  it("tells a program the same, as data", async () => {
    const reader = { host: "https://gitlab.example", group: "acme/apps" }
    const args = ["--host", reader.host, "--group", reader.group, "--locale", "nl"]
    const { document } = await runJson(["guide", ...args])
    expect(document).toEqual({ ok: true, command: "guide", result: guideFor("nl", reader), warnings: [] })
    expect(Schema.is(Guide)(document.result)).toBe(true)
    for (const validate of [schema.open, schema.strict]) expectValid(validate, document)
    const { document: one } = await runJson(["guide", "scopes", ...args])
    expect(one.result.chapters).toEqual(document.result.chapters.filter(({ id }: { id: string }) => id === "scopes"))
    for (const validate of [schema.open, schema.strict]) expectValid(validate, one)
  })

  it("suggests the chapter that was meant, and refuses what is no address", async () => {
    const { code, document } = await runJson(["guide", "setings"])
    expect([code, document.problem.code]).toEqual([2, "local-unknown-chapter"])
    expect(document.problem.steps[0]).toContain("pages-publisher guide settings")
    const far = await runJson(["guide", "nothing like it"])
    expect(far.document.problem.steps).toHaveLength(1)
    expect((await runJson(["guide", "--host", "a b"])).document.problem.code).toBe("host-url-invalid")
  })

  it.each(chapterIds)("has a chapter %s", async (id) => {
    expect((await run(["guide", id])).stdout).toMatch(/^● \w/)
  })
})
