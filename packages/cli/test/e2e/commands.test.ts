import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { built, filesBelow, interruptWhen, run, runJson, temporary } from "./program.ts"

const version = (
  JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version

describe("pages-publisher", () => {
  it.each(["--version", "-v"])("answers %s", async (option) => {
    expect(await run([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" })
  })

  it("shows its commands, without colours in a pipe", async () => {
    const { code, stdout } = await run(["--help"])
    expect(code).toBe(0)
    for (const command of ["check", "publish", "explain", "sandbox", "demo"])
      expect(stdout).toContain(`pages-publisher ${command}`)
    // oxlint-disable-next-line no-control-regex -- a pipe gets none
    expect(stdout).not.toMatch(/\u001b/)
  })

  it("does what was asked and nothing else: no file is left", async () => {
    const folder = await temporary()
    await run(["explain", "host-dns"], { cwd: folder })
    expect(await filesBelow(folder)).toEqual([])
  })
})

describe("explain", () => {
  it("lists every problem by family", async () => {
    const { code, document } = await runJson(["explain"])
    expect(code).toBe(0)
    const { problems } = document.result
    expect(problems.length).toBeGreaterThan(70)
    const { stdout } = await run(["explain"])
    for (const { code: name, title } of problems)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${title.slice(0, 10)}`, "m"))
  })

  it("explains one in full, in Dutch too", async () => {
    const { stdout } = await run(["explain", "token-role-too-low"])
    expect(stdout).toMatch(/^✗ This token's role/)
    expect(stdout).toContain("Dear Owner")
    expect((await run(["explain", "token-role-too-low", "--locale", "nl"])).stdout).toContain("Beste Owner")
  })

  it("suggests what was meant", async () => {
    const { code, document } = await runJson(["explain", "token-scope-mising"])
    expect([code, document.problem.code]).toEqual([2, "local-unknown-code"])
    expect(JSON.stringify(document.problem)).toContain("token-scope-missing")
  })
})

describe("sandbox", () => {
  it("prints one line when it is ready, serves, and leaves nothing behind", async () => {
    const home = await temporary()
    let checked: Promise<unknown> = Promise.resolve()
    const { code, stdout } = await run(["sandbox", "--json", "--gitlab-version", "16.7"], {
      mayShowTokens: true,
      env: { TMPDIR: home },
      watching: (program, soFar) => {
        const look = setInterval(() => {
          const line = /^(\{.*\})\n/.exec(soFar())?.[1]
          if (line === undefined) return
          clearInterval(look)
          const { apiUrl, tokens } = JSON.parse(line) as { apiUrl: string; tokens: Record<string, string> }
          checked = fetch(`${apiUrl}/version`, { headers: { "private-token": tokens["maintainer"] ?? "" } })
            .then((answer) => answer.json())
            .finally(() => program.kill("SIGINT"))
        }, 20)
        program.on("close", () => clearInterval(look))
      }
    })
    expect(code).toBe(0)
    expect(stdout.trimEnd().split("\n")).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      pagesUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      group: { id: expect.any(Number), fullPath: "acme/apps" },
      tokens: Object.fromEntries(
        [
          "maintainer",
          "owner",
          "developer",
          "reporter",
          "readApi",
          "expired",
          "revoked",
          "expiresTomorrow",
          "project",
          "personal",
          "ownerPersonal",
          "serviceAccount",
          "noCreate"
        ].map((name) => [name, expect.any(String)])
      )
    })
    expect(await checked).toMatchObject({ version: expect.stringMatching(/^16\.7/) })
    expect(await filesBelow(home)).toEqual([])
  })

  it("keeps its promise where everything is kept", async () => {
    const data = await temporary()
    const { stdout } = await run(["sandbox", "--data", data], {
      mayShowTokens: true,
      watching: (program, soFar) => interruptWhen(program, () => soFar().includes("GitLab"))
    })
    expect(stdout).toContain(`keeps everything in ${data}.`)
    expect(await filesBelow(data)).not.toEqual([])
  })

  it("says which port is taken", async () => {
    const { createServer } = await import("node:net")
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const address = server.address()
    const port = address !== null && typeof address === "object" ? address.port : 0
    const { code, document } = await runJson(["sandbox", "--port", String(port)])
    server.close()
    expect([code, document.problem.code]).toEqual([2, "local-port-in-use"])
    expect(document.problem.why).toContain(String(port))
  })

  it("says that git is missing", async () => {
    const { code, document } = await runJson(["sandbox"], { env: { PATH: await temporary() } })
    expect([code, document.problem.code]).toEqual([5, "local-git-missing"])
  })
})

describe("demo", () => {
  const example = fileURLToPath(new URL("../../../../examples/multi-page/", import.meta.url))

  it("publishes the example and prints its link", async () => {
    const { code, stderr, stdout } = await run(["demo", "--exit"])
    expect(stderr).toContain("● Live")
    expect(code).toBe(0)
    expect(stdout).toContain("was online")
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/garden-club-[0-9a-f]{6}$/m)
  })

  it("is one document for a program", async () => {
    const { code, document, stderr } = await runJson(["demo"])
    expect([code, stderr]).toEqual([0, ""])
    expect(document).toMatchObject({ ok: true, command: "demo", result: { live: true } })
  })

  it("stays until Ctrl-C, with the example's own bytes at the link", async () => {
    let seen: Promise<ReadonlyArray<string>> = Promise.resolve([])
    const { code, stdout } = await run(["demo"], {
      mayShowTokens: true,
      watching: (program, soFar) => {
        const look = setInterval(() => {
          if (!soFar().includes("publish ./my-folder")) return
          clearInterval(look)
          // The example, the page for the browser with its settings, where a token can be made.
          const [link = "", page = "", tokens = ""] = [...soFar().matchAll(/^ {2}(http:\/\/\S+)$/gm)].map(
            ([, address = ""]) => address
          )
          const wanted = [link, page, `${page}config.json`, tokens]
          seen = Promise.all(wanted.map((address) => fetch(address).then((answer) => answer.text()))).finally(() =>
            program.kill("SIGINT")
          )
        }, 20)
        program.on("close", () => clearInterval(look))
      }
    })
    expect(code).toBe(0)
    const [site, page, config, tokens] = await seen
    expect(site).toBe(await readFile(`${example}index.html`, "utf8"))
    expect(page).toContain("<title>pages·publisher</title>")
    const host = /PAGES_PUBLISHER_HOST=(\S+)/.exec(stdout)?.[1]
    expect(JSON.parse(config ?? "")).toMatchObject({ host, hostFixed: true, group: null })
    expect(tokens).toContain("Add new token")
    // The token is in view, to be pasted there and used here.
    expect(stdout.match(/glpat-[\w.-]+/g)).toEqual([expect.any(String), expect.any(String)])
    expect(stdout).toContain(`  node ${built} check\n`)
  })
})
