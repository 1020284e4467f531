import { describe, expect, it } from "vitest"
import { as, run, runJson, withSandbox } from "./program.ts"

describe("check", () => {
  const sandbox = withSandbox()

  it.each([
    ["maintainer", { kind: "group", role: "Maintainer", scopes: ["api"], bot: true }],
    ["owner", { kind: "group", role: "Owner", scopes: ["api"], bot: true }],
    ["expiresTomorrow", { kind: "group", role: "Maintainer", scopes: ["api"], daysLeft: 1 }]
  ] as const)("says that %s can publish", async (token, facts) => {
    const { code, document } = await runJson(["check"], as(sandbox(), token))
    expect(code).toBe(0)
    expect(document).toMatchObject({
      ok: true,
      command: "check",
      result: {
        canPublish: true,
        token: { neededScopes: ["api"], ...facts },
        group: { path: "acme/apps", projectCreation: expect.any(String) },
        gitlab: { version: expect.stringMatching(/^18\.7/), edition: "ee", host: sandbox().start.url }
      }
    })
    const warned = { maintainer: [], owner: ["token-role-high"], expiresTomorrow: ["token-expires-soon"] }
    expect(document.warnings.map((warning: { code: string }) => warning.code)).toEqual(warned[token])
  })

  it.each([
    ["developer", ["token-role-too-low"], { kind: "group", role: "Developer" }],
    ["reporter", ["token-role-too-low"], { kind: "group", role: "Reporter" }],
    ["readApi", ["token-scope-missing"], { kind: "group", scopes: ["read_api"] }],
    ["expired", ["token-expired"], null],
    ["revoked", ["token-revoked"], null],
    ["project", ["token-not-for-group"], { kind: "project", bot: true }],
    ["personal", ["token-not-for-group"], { kind: "personal", bot: false }],
    ["ownerPersonal", ["token-not-for-group"], { kind: "personal", bot: false }],
    ["serviceAccount", ["token-not-for-group"], { kind: "service-account", bot: true }],
    ["noCreate", ["group-forbids-project-creation"], { kind: "group", role: "Maintainer" }]
  ] as const)("says why %s cannot", async (token, codes, facts) => {
    const { code, document } = await runJson(["check"], as(sandbox(), token))
    expect(code).toBe(4)
    expect(document.problems.map((problem: { code: string }) => problem.code)).toEqual(codes)
    expect(document).toMatchObject({
      ok: false,
      command: "check",
      problem: { code: codes[0], title: expect.any(String), why: expect.any(String), fixableBy: "group-owner" },
      result: { canPublish: false, token: facts }
    })
    expect(document.problem.steps.length).toBeGreaterThan(0)
  })

  it.each(["personal", "ownerPersonal", "serviceAccount"] as const)("takes %s when that is said", async (token) => {
    const { code, document } = await runJson(
      ["check", "--allow-personal-token", "--group", "acme/apps"],
      as(sandbox(), token)
    )
    expect(document.problems ?? []).toEqual([])
    expect(code).toBe(0)
    expect(document.warnings).toMatchObject([{ code: "token-personal-accepted" }])
  })

  it("asks which group where there are several", async () => {
    const { apiUrl, group, tokens } = sandbox().start
    const answer = await fetch(`${apiUrl}/groups`, {
      method: "POST",
      headers: { "private-token": tokens.ownerPersonal, "content-type": "application/json" },
      body: JSON.stringify({ name: "Labs", path: "labs", parent_id: group.id })
    })
    expect(answer.status).toBe(201)
    const { code, document } = await runJson(["check", "--allow-personal-token"], as(sandbox(), "ownerPersonal"))
    expect(code).toBe(2)
    expect(document.problem.code).toBe("group-choice-needed")
    expect(JSON.stringify(document.problem)).toContain("acme/apps/labs")
  })

  it.each([
    ["acme/nowhere", "group-not-of-token"],
    ["acme/apps/nowhere", "group-not-found"]
  ])("names what is wrong with the group %s", async (group, problem) => {
    const { code, document } = await runJson(["check", "--group", group], as(sandbox()))
    expect(code).toBe(4)
    expect(document.problem).toMatchObject({
      code: problem,
      evidence: { status: 404, said: "404 Group Not Found" }
    })
  })

  it("needs two rounds of questions at most", async () => {
    const before = sandbox().requests.length
    await runJson(["check"], as(sandbox()))
    const asked = sandbox()
      .requests.slice(before)
      .map(({ path }) => path)
    expect(asked.slice(0, 3).sort()).toEqual([
      "/api/v4/metadata",
      "/api/v4/personal_access_tokens/self",
      "/api/v4/user"
    ])
    expect(asked).toHaveLength(5)
  })

  it("shows a person the pass", async () => {
    const { code, stderr, stdout } = await run(["check"], as(sandbox()))
    expect(code).toBe(0)
    expect(stderr).toBe("")
    expect(stdout).toContain("✓ This token can publish into acme / apps")
    expect(stdout).toMatch(/Role +Maintainer/)
  })

  it("keeps its warnings to itself when it is told to be quiet", async () => {
    expect((await run(["check"], as(sandbox(), "expiresTomorrow"))).stderr).toContain("! ")
    const { code, stderr } = await run(["check", "--quiet"], as(sandbox(), "expiresTomorrow"))
    expect([code, stderr]).toEqual([0, ""])
  })

  it("speaks Dutch", async () => {
    const { stderr } = await run(["check", "--locale", "nl"], as(sandbox(), "developer"))
    expect(stderr).toContain("rol")
    const german = await run(["check"], { ...as(sandbox(), "developer"), env: { LANG: "nl_NL.UTF-8" } })
    expect(german.stderr).toBe(stderr)
  })

  it("takes the token from standard input", async () => {
    const { start } = sandbox()
    const { code } = await run(["check", "--token-stdin"], {
      host: start.url,
      stdin: ` "${start.tokens.maintainer}"\n`
    })
    expect(code).toBe(0)
  })

  it.each([
    ["", 4, "token-not-given"],
    ["glpat-xxxxxxxxxxxxxxxxxxxx", 4, "token-malformed"],
    ["gldt-abcdefghijklmnopqrst", 4, "token-wrong-kind"],
    ["nobodys-token-0123456789", 4, "token-rejected"]
  ])("names what is wrong with the token %j", async (token, exit, problem) => {
    const { code, document } = await runJson(["check"], { host: sandbox().start.url, token })
    expect([code, document.problem.code]).toEqual([exit, problem])
  })
})

describe.each([
  ["14.6", 5, ["host-too-old"]],
  ["14.9", 0, []],
  ["15.4", 0, []],
  ["16.7", 0, []],
  ["19.2", 0, []]
])("check on GitLab %s", (gitlabVersion, exit, problems) => {
  const sandbox = withSandbox({ gitlabVersion })

  it("knows what it could not be told", async () => {
    const { code, document } = await runJson(["check"], as(sandbox()))
    expect(code).toBe(exit)
    expect((document.problems ?? []).map((problem: { code: string }) => problem.code)).toEqual(problems)
    const tellsScopes = !["14.6", "14.9", "15.4"].includes(gitlabVersion)
    expect(document.result.token.scopes).toEqual(tellsScopes ? ["api"] : null)
    expect(document.warnings.map((warning: { code: string }) => warning.code)).toEqual(
      tellsScopes ? [] : ["token-unchecked"]
    )
  })
})

describe("check on a GitLab below a relative root", () => {
  const sandbox = withSandbox({ root: "/gitlab" })

  it("finds it", async () => {
    const { code, document } = await runJson(["check"], as(sandbox()))
    expect(code).toBe(0)
    expect(document.result.gitlab.host).toMatch(/\/gitlab$/)
  })
})
