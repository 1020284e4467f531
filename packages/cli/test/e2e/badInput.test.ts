import { execFile } from "node:child_process"
import { symlink, writeFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import { createServer as createTcp } from "node:net"
import { join } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it, onTestFinished } from "vitest"
import { as, interruptWhen, type Run, run, runJson, temporary, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

const exec = promisify(execFile)
const sandbox = withSandbox()

/** Expects one problem, as a document and as a card with numbered steps. */
const expectProblem = async (args: ReadonlyArray<string>, options: Run, code: string, exit: number) => {
  const document = await runJson(args, options)
  expect(document.document.problem?.code ?? document.stdout).toBe(code)
  expect(document.code).toBe(exit)
  expect(document.document.problem.steps.length).toBeGreaterThan(0)
  const card = await run(args, options)
  expect(card.code).toBe(exit)
  expect(card.stderr).toContain(`explain ${code}`)
  expect(card.stderr).toMatch(/^ {2}1\. /m)
  return document.document
}

const listening = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`
}

describe("a host", () => {
  const token = "nobodys-token-0123456789"

  it("that is no address", () => expectProblem(["check", "--host", "not an address"], { token }, "host-url-invalid", 5))

  it("that does not exist", () => expectProblem(["check"], { token, host: "http://gitlab.invalid" }, "host-dns", 5))

  it("that is down", async () => {
    const server = createTcp()
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    const port = address !== null && typeof address === "object" ? address.port : 0
    await new Promise((resolve) => server.close(resolve))
    await expectProblem(["check"], { token, host: `http://127.0.0.1:${port}` }, "host-refused", 5)
  })

  it.each([
    [200, "text/html", "<h1>Welcome to nginx</h1>"],
    [404, "text/html", "<h1>Not found</h1>"],
    [404, "application/json", '{"error":"no such page"}']
  ])("that is no GitLab and answers %i with %s", async (status, type, body) => {
    const host = await listening(
      createServer((_, answer) => void answer.writeHead(status, { "content-type": type }).end(body))
    )
    await expectProblem(["check"], { token, host }, "host-not-gitlab", 5)
  })

  it("that sends us elsewhere, without the token", async () => {
    const seen: Array<unknown> = []
    const elsewhere = await listening(
      createServer((request, answer) => {
        seen.push(request.headers)
        answer.end("{}")
      })
    )
    const host = await listening(
      createServer((request, answer) => void answer.writeHead(302, { location: elsewhere + (request.url ?? "") }).end())
    )
    await expectProblem(["check"], { token, host }, "host-redirected", 5)
    expect(seen).toEqual([])
  })
})

describe("a group", () => {
  it("that nobody can see", async () => {
    const folder = await site(small)
    await expectProblem(
      ["publish", folder, "--app", "x", "--group", "acme/apps/nowhere"],
      as(sandbox()),
      "group-not-found",
      4
    )
  })

  it("that forbids new apps", async () => {
    const folder = await site(small)
    await expectProblem(
      ["publish", folder, "--app", "x"],
      as(sandbox(), "noCreate"),
      "group-forbids-project-creation",
      4
    )
  })
})

describe("a name", () => {
  it("that is somebody else's project", async () => {
    const folder = await site(small)
    const document = await expectProblem(["publish", folder, "--app", "intranet"], as(sandbox()), "app-name-taken", 7)
    expect(JSON.stringify(document.problem)).toContain("--adopt")
    const log = () => exec("git", ["-C", sandbox().repositoryPath("acme/apps/intranet"), "log", "--format=%s"])
    const before = (await log()).stdout
    expect(before).not.toContain("Publish")
    const adopted = await runJson(
      ["publish", folder, "--app", "intranet", "--adopt", "--access", "public"],
      as(sandbox())
    )
    expect(adopted.document.result).toMatchObject({ live: true, created: false, version: 1 })
    expect((await log()).stdout).toBe(`Publish version 1\n${before}`)
    const again = await runJson(["publish", folder, "--app", "intranet"], as(sandbox()))
    expect(again.document.result).toMatchObject({ version: 1, changes: { requests: 0 } })
  })

  it.each(["!!!", "wikis"])("that GitLab cannot have: %s", async (app) => {
    await expectProblem(["publish", await site(small), "--app", app], as(sandbox()), "app-name-invalid", 2)
  })
})

describe("a folder", () => {
  it("that is not there", () =>
    expectProblem(["publish", "./nowhere", "--app", "x"], as(sandbox()), "site-not-found", 3))

  it("that is a file", async () => {
    const folder = await site(small)
    await expectProblem(
      ["publish", join(folder, "css/site.css"), "--app", "x"],
      as(sandbox()),
      "site-kind-unsupported",
      3
    )
  })

  it("that is empty", async () => {
    await expectProblem(["publish", await temporary(), "--app", "x"], as(sandbox()), "site-empty", 3)
  })

  it("without index.html", async () => {
    const folder = await site({ "home.html": "x" })
    const document = await expectProblem(["publish", folder, "--app", "x"], as(sandbox()), "site-no-index", 3)
    expect(JSON.stringify(document.problem)).toContain("home.html")
  })

  it("with Index.html", async () => {
    await expectProblem(
      ["publish", await site({ "Index.html": "x" }), "--app", "x"],
      as(sandbox()),
      "site-index-misnamed",
      3
    )
  })

  it("with a file that cannot be read", async () => {
    const folder = await site(small)
    await symlink("gone.html", join(folder, "dangling.html"))
    const document = await expectProblem(["publish", folder, "--app", "x"], as(sandbox()), "site-unreadable", 3)
    expect(JSON.stringify(document.problem)).toContain("dangling.html")
  })

  it("with something that is no file", async () => {
    const folder = await site(small)
    await exec("mkfifo", [join(folder, "pipe")])
    await expectProblem(["publish", folder, "--app", "x"], as(sandbox()), "site-unreadable", 3)
  })

  it("with a link out of it", async () => {
    const folder = await site(small)
    const elsewhere = await site({ "secret.txt": "x" })
    await symlink(join(elsewhere, "secret.txt"), join(folder, "secret.txt"))
    await expectProblem(["publish", folder, "--app", "x"], as(sandbox()), "site-symlink-outside", 3)
  })

  it("with a link to itself, which is followed no further", async () => {
    const folder = await site(small)
    await symlink(".", join(folder, "again"))
    const { document } = await runJson(["publish", folder, "--app", "x", "--dry-run"], as(sandbox()))
    expect(document.result.plan.add).toEqual(["css/site.css", "index.html"])
  })

  it("with all its problems told at once", async () => {
    const folder = await site({ "home.html": "x", "cafe\u0301.txt": "1", "caf\u00e9.txt": "2", "a\\b.txt": "3" })
    const { code, document } = await runJson(["publish", folder, "--app", "x"], as(sandbox()))
    expect(code).toBe(3)
    expect(document.problems.map((it: { code: string }) => it.code)).toEqual([
      "site-path-unsafe",
      "site-name-collision",
      "site-no-index"
    ])
  })
})

describe("a command line", () => {
  it.each([
    [["publish"]],
    [
      ["publish", "."],
      ["--wait", "soon"]
    ],
    [
      ["publish", "."],
      ["--access", "everyone"]
    ],
    [
      ["publish", "."],
      ["--token", "x"]
    ],
    [["pubilsh", "."]],
    [["sandbox"], ["--scenario", "rain"]]
  ])("that is wrong: %j %j", async (command, options = []) => {
    const { code, stderr, stdout } = await run([...command, ...options], as(sandbox()))
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).not.toBe("")
  })
})

describe("Ctrl-C", () => {
  it.each([
    ["token", "slow", /^$/, false],
    ["send", "slow", /"event":"Planned"/, false],
    ["pipeline", "no-runner", /"event":"PipelineSeen"/, true]
  ] as const)("in the phase %s ends at once, and the next run makes it good", async (phase, scenario, at, landed) => {
    const folder = await site({ ...small, "phase.txt": phase })
    const app = `interrupted-${phase}`
    const path = phase === "send" ? "/repository/commits" : ""
    sandbox().setScenarios([{ name: scenario, path }])
    const before = sandbox().requests.length
    const { code, stdout } = await run(["publish", folder, "--app", app, "--access", "public", "--events"], {
      ...as(sandbox()),
      env: { PAGES_PUBLISHER_PATIENCE: "30" },
      watching: (program, soFar) =>
        interruptWhen(program, () => (phase === "token" ? sandbox().requests.length > before : at.test(soFar())))
    })
    sandbox().setScenarios([])
    expect(code).toBe(130)
    const document = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as { problem: { code: string; why: string } }
    expect(document.problem.code).toBe("local-interrupted")
    expect(stdout.includes('"event":"Committed"')).toBe(landed)
    const after = await runJson(["publish", folder, "--app", app], as(sandbox()))
    expect(after.document.problems ?? []).toEqual([])
    expect(after.document.result).toMatchObject({ live: true, version: 1 })
  })
})

describe("the repository of an app", () => {
  it("keeps what is not ours", async () => {
    const folder = await site(small)
    await runJson(["publish", folder, "--app", "shared", "--access", "public"], as(sandbox()))
    const clone = await temporary()
    const address = `${sandbox().start.url.replace("//", `//x:${sandbox().start.tokens.maintainer}@`)}/acme/apps/shared.git`
    const git = (...args: Array<string>) =>
      exec("git", ["-C", clone, "-c", "user.name=Jo", "-c", "user.email=jo@example.org", ...args])
    await exec("git", ["clone", "-q", address, clone])
    await writeFile(join(clone, "notes.md"), "ours\n")
    await writeFile(join(clone, "README.md"), "changed\n")
    await writeFile(join(clone, "public/extra.html"), "x")
    await git("add", "-A")
    await git("commit", "-qm", "By hand")
    await git("push", "-q")
    const { document } = await runJson(["publish", folder, "--app", "shared"], as(sandbox()))
    expect(document.result).toMatchObject({ version: 2, live: true, changes: { removed: 1, added: 0, updated: 0 } })
    const show = (path: string) =>
      exec("git", ["-C", sandbox().repositoryPath("acme/apps/shared"), "show", `HEAD:${path}`])
    expect((await show("notes.md")).stdout).toBe("ours\n")
    expect((await show("README.md")).stdout).toBe("changed\n")
  })
})
