import type { Sandbox } from "@pages-publisher/sandbox/Sandbox"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { as, checked, diagnosed, doctor } from "./doctor.ts"

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ pace: 0.1 })
})
afterAll(() => sandbox.close())

const all = ["dns", "tcp", "proxy", "tls", "api", "token", "group", "ci", "pages"]

describe("doctor", () => {
  it.each(["maintainer", "owner", "expiresTomorrow"] as const)("finds nothing wrong with %s", async (token) => {
    const { code, document, failed, links, ok, order } = await diagnosed(as(sandbox, token))
    expect([code, failed]).toEqual([0, []])
    expect(order).toEqual(all)
    expect(ok).toEqual(["tcp", "api", "token", "group"])
    expect(links["api"]?.facts).toMatchObject({ version: expect.stringMatching(/^18\.7/), edition: "ee" })
    expect(links["token"]?.facts).toMatchObject({ name: token, kind: "group", scopes: ["api"] })
    expect(links["group"]?.facts).toMatchObject({ path: "acme/apps", apps: 0 })
    expect(links["ci"]).toMatchObject({ state: "skipped", milliseconds: null })
    const warnings = document.warnings.map((warning: { code: string }) => warning.code)
    expect(warnings.includes("token-expires-soon")).toBe(token === "expiresTomorrow")
  })

  it.each([
    ["developer", "token"],
    ["reporter", "token"],
    ["readApi", "token"],
    ["expired", "token"],
    ["revoked", "token"],
    ["project", "token"],
    ["personal", "token"],
    ["ownerPersonal", "token"],
    ["serviceAccount", "token"],
    ["noCreate", "group"]
  ] as const)("stops for %s at the link %s, and says what check says", async (token, link) => {
    const patient = as(sandbox, token)
    const { code, failed, links, order, problems } = await diagnosed(patient)
    expect([code, failed]).toEqual([4, [link]])
    expect(problems).toEqual(await checked(patient))
    expect(order).toEqual(all)
    expect(links[link]).toMatchObject({ milliseconds: expect.any(Number), facts: { problem: problems[0] } })
    expect(links[link]?.detail).not.toBe("")
  })

  it.each([
    ["nobody's token", { token: "nobodys-token-0123456789" }],
    ["what is no token", { token: ["gldt", "abcdefghijklmnopqrst"].join("-") }],
    ["no token", {}]
  ])("with %s, still looks whether there is a GitLab", async (_, given) => {
    const patient = { host: sandbox.start.url, ...given }
    const { code, failed, ok, problems } = await diagnosed(patient)
    expect([code, failed]).toEqual([4, ["token"]])
    expect(problems).toEqual(await checked(patient))
    expect(ok).toEqual(["tcp", "api"])
  })

  it("names a group that is not there, and knows the token", async () => {
    const patient = { ...as(sandbox), args: ["--group", "acme/nowhere"] }
    const { code, failed, links, problems } = await diagnosed(patient)
    expect([code, failed]).toEqual([4, ["group"]])
    expect(problems).toEqual(await checked(patient))
    expect(links["token"]?.facts).toMatchObject({ name: "maintainer", scopes: ["api"] })
  })

  it("takes a person's token where that is said", async () => {
    const patient = { ...as(sandbox, "personal"), args: ["--allow-personal-token", "--group", "acme/apps"] }
    const { code, failed, links } = await diagnosed(patient)
    expect([code, failed]).toEqual([0, []])
    expect(links["token"]?.facts).toMatchObject({ kind: "personal" })
  })

  it("refuses a name that no app can have before it looks at anything", async () => {
    const { code, stdout } = await doctor({ ...as(sandbox), args: ["--app", "!!!", "--json"] })
    const document = JSON.parse(stdout)
    expect(document.problem.code).toBe("app-name-invalid")
    expect(document).not.toHaveProperty("result")
    expect(code).not.toBe(0)
  })

  it.each([
    ["blocked-user", "token"],
    ["rate-limited", "api"],
    ["500", "api"],
    ["maintenance", "api"],
    ["5xx", "api"],
    ["slow", "api"],
    ["connection-resets", "api"],
    ["body-cut-off", "api"]
  ] as const)("under %s, stops at the link %s", async (scenario, link) => {
    const patient = { ...as(sandbox), env: { PAGES_PUBLISHER_PATIENCE: "1.5" } }
    sandbox.setScenarios([scenario])
    const { failed, problems } = await diagnosed(patient)
    const expected = await checked(patient)
    sandbox.setScenarios([])
    expect(failed).toEqual([link])
    expect(problems).toEqual(expected)
    expect(problems).toHaveLength(1)
  })
})

describe.each([
  ["14.6", "api", ["host-too-old"]],
  ["15.4", undefined, []],
  ["19.2", undefined, []]
])("doctor on GitLab %s", (gitlabVersion, link, expected) => {
  let other: Sandbox
  beforeAll(async () => {
    other = await startSandbox({ gitlabVersion, root: "/gitlab" })
  })
  afterAll(() => other.close())

  it("knows what it could not be told", async () => {
    const { failed, links, problems } = await diagnosed(as(other))
    expect(problems).toEqual(expected)
    expect(failed).toEqual(link === undefined ? [] : [link])
    expect(links["api"]?.detail).toContain(gitlabVersion)
  })
})
