import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { as, type Run, run, runJson, temporary, withSandbox } from "../e2e/program.ts"
import { site, small } from "../e2e/site.ts"
import { expectValid, shipped } from "./shipped.ts"

const document = await shipped("document")
const events = await shipped("events")
const start = await shipped("sandbox")
const sandbox = withSandbox()

/** Nobody listens there. */
const nowhere: Run = { host: "http://127.0.0.1:1", token: "nobodys-token-0123456789" }

const expectDocument = async (args: ReadonlyArray<string>, options: Run, code: unknown) => {
  const outcome = await runJson(args, options)
  for (const validate of [document.open, document.strict]) expectValid(validate, outcome.document)
  expect(outcome.document.problem?.code ?? outcome.code, args.join(" ")).toEqual(code)
  return outcome.document
}

const eventsOf = async (args: ReadonlyArray<string>, options: Run) => {
  const { stdout } = await run([...args, "--events"], options)
  const lines: ReadonlyArray<{ readonly event?: string; readonly ok?: boolean }> = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
  for (const line of lines) for (const validate of [events.open, events.strict]) expectValid(validate, line)
  const last = lines.at(-1)
  for (const validate of [document.open, document.strict]) expectValid(validate, last)
  return { names: lines.flatMap(({ event }) => event ?? []), last }
}

describe("check", () => {
  it.each([
    ["maintainer", 0],
    ["expiresTomorrow", 0],
    ["developer", "token-role-too-low"],
    ["readApi", "token-scope-missing"],
    ["revoked", "token-revoked"],
    ["personal", "token-not-for-group"]
  ] as const)("of %s", async (token, code) => {
    await expectDocument(["check"], as(sandbox(), token), code)
    await expectDocument(["check", "--locale", "nl", "--verbose"], as(sandbox(), token), code)
  })

  it("that does not get there", async () => {
    const { result } = await expectDocument(["check"], nowhere, expect.stringMatching(/^host-/))
    expect(result).toEqual({ canPublish: false, token: null, group: null })
    await expectDocument(["check"], { host: nowhere.host, token: "" }, "token-not-given")
    await expectDocument(["check", "--host", "a b"], nowhere, "host-url-invalid")
  })
})

describe("check on an old GitLab", () => {
  const old = withSandbox({ gitlabVersion: "14.9" })

  it("that tells little", async () => {
    const { warnings } = await expectDocument(["check"], as(old()), 0)
    expect(warnings).not.toEqual([])
  })
})

describe("publish", () => {
  it("of a new app, of the same again, and what would change", async () => {
    const folder = await site(small)
    const args = ["publish", folder, "--app", "printed"]
    await expectDocument([...args, "--dry-run"], as(sandbox()), 0)
    await expectDocument(args, as(sandbox()), 0)
    await expectDocument([...args, "--access", "public"], as(sandbox()), 0)
    const other = await site({ "index.html": "<h1>Other</h1>\n", "style.css": small["css/site.css"] })
    const { result } = await expectDocument(["publish", other, "--app", "printed", "--dry-run"], as(sandbox()), 0)
    expect(result.plan.move).toHaveLength(1)
    await expectDocument(["publish", other, "--app", "printed", "--no-wait"], as(sandbox()), 0)
  })

  it("that fails", async () => {
    await expectDocument(["publish", join(await temporary(), "none"), "--app", "a"], as(sandbox()), "site-not-found")
    await expectDocument(["publish", await site(small), "--app", "*"], as(sandbox()), "app-name-invalid")
    await expectDocument(
      ["publish", await site(small), "--app", "a"],
      as(sandbox(), "noCreate"),
      "group-forbids-project-creation"
    )
    await expectDocument(["publish", await site(small), "--wait", "soon"], as(sandbox()), "local-usage")
    await expectDocument(["publish"], as(sandbox()), "local-usage")
  })

  it("after its pipeline failed", async () => {
    sandbox().setScenarios(["job-failed"])
    await expectDocument(["publish", await site(small), "--app", "job"], as(sandbox()), "ci-job-failed")
    sandbox().setScenarios([])
  })

  it("line by line", async () => {
    const { last, names } = await eventsOf(["publish", await site(small), "--app", "lines"], as(sandbox()))
    expect(names).toEqual(expect.arrayContaining(["Judged", "Read", "Planned", "Committed", "Warned", "Published"]))
    expect(last).toMatchObject({ ok: true, result: { live: true } })
  })

  it("line by line, until it fails or before it begins", async () => {
    sandbox().setScenarios(["pages-off"])
    const failed = await eventsOf(["publish", await site(small), "--app", "off"], as(sandbox()))
    sandbox().setScenarios([])
    expect(failed.last).toMatchObject({ ok: false })
    const unread = await eventsOf(["publish", "--acess", "x"], as(sandbox()))
    expect(unread).toMatchObject({ names: [], last: { ok: false, problem: { code: "local-usage" } } })
  })
})

describe("the life of an app", () => {
  it("as lists, cards and steps back, whether it went well or not", async () => {
    const folder = await site(small)
    const args = ["publish", folder, "--app", "lived", "--no-wait"]
    await expectDocument(args, as(sandbox()), 0)
    await writeFile(join(folder, "index.html"), "<h1>Again</h1>\n")
    await expectDocument(args, as(sandbox()), 0)
    // An alias prints the same document.
    for (const list of [["apps"], ["apps", "list"]]) {
      const { command } = await expectDocument(list, as(sandbox()), 0)
      expect(command).toBe("apps list")
    }
    await expectDocument(["apps", "show", "lived"], as(sandbox()), 0)
    await expectDocument(["apps", "open", "lived"], as(sandbox()), 0)
    await expectDocument(["versions", "lived"], as(sandbox()), 0)
    await expectDocument(["versions", "lived", "2"], as(sandbox()), 0)
    await expectDocument(["rollback", "lived", "--dry-run"], as(sandbox()), 0)
    const { last, names } = await eventsOf(["rollback", "lived", "--yes", "--no-wait"], as(sandbox()))
    expect(last?.ok).toBe(true)
    expect(names).toContain("Committed")
    await expectDocument(["versions", "lived", "9"], as(sandbox()), "app-version-not-found")
  })
})

describe("explain", () => {
  it.each([
    [["explain"], 0],
    [["explain", "--locale", "nl"], 0],
    [["explain", "site-no-index"], 0],
    [["explain", "token-role-too-low"], 0],
    [["explain", "token-expires-soon"], 0],
    [["explain", "token-expire-soon"], "local-unknown-code"]
  ] as const)("%j", async (args, code) => {
    await expectDocument(args, {}, code)
  })

  it("of every code it lists", async () => {
    const { result } = await expectDocument(["explain"], {}, 0)
    expect(result.warnings.map((it: { code: string }) => it.code)).toContain("pages-members-only")
  })
})

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("for %s", async (shell) => {
    const { result } = await expectDocument(["completion", shell], {}, 0)
    expect(result.shell).toBe(shell)
  })

  it("for another shell", async () => {
    await expectDocument(["completion", "tcsh"], {}, "local-usage")
  })
})

describe("demo and sandbox", () => {
  it("demo", async () => {
    await expectDocument(["demo"], {}, 0)
  })

  it("a sandbox that starts", async () => {
    const { stdout } = await run(["sandbox", "--json"], {
      mayShowTokens: true,
      watching: (program) => program.stdout?.once("data", () => program.kill("SIGINT"))
    })
    for (const validate of [start.open, start.strict]) expectValid(validate, JSON.parse(stdout))
  })

  it("a sandbox that does not", async () => {
    await expectDocument(["sandbox", "--gitlab-version", "9"], {}, "local-usage")
    await expectDocument(["sandbox"], { env: { PATH: await temporary() } }, "local-git-missing")
  })
})

describe("doctor", () => {
  it("on a way that works", async () => {
    await expectDocument(["doctor"], as(sandbox()), 0)
  })

  it("on one that does not", async () => {
    const { result } = await expectDocument(["doctor"], nowhere, expect.stringMatching(/^host-/))
    expect(result.links).not.toEqual([])
  })
})

it.each([["pubilsh"], ["check", "--acess"]])("a line that cannot be read: %j", async (...args) => {
  await expectDocument(args, {}, "local-usage")
})
