import { execFile, spawn } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it, onTestFinished } from "vitest"
import { as, built, node, run, runJson, withSandbox } from "./program.ts"
import { site, small } from "./site.ts"

const exec = promisify(execFile)
const sandbox = withSandbox()
const token = "nobodys-token-0123456789"
const here = { token, host: "http://127.0.0.1:1" }

describe("a mistake, told to a program", () => {
  it("names the command, in the wanted language, in one sentence", async () => {
    const { code, document } = await runJson(["check", "--acess", "x", "--locale", "nl"], here)
    expect([code, document.command, document.problem.code]).toEqual([2, "check", "local-usage"])
    expect(document.problem.title).toBe("Die opdracht klopt niet")
    expect(document.problem.why).toMatch(/\("--acess"\)”\.$/)
    expect((await runJson(["pubilsh"], here)).document).toMatchObject({
      command: "",
      problem: { why: "Reading it ended at “Command not found”." }
    })
  })

  it.each([
    [["sandbox", "--gitlab-version", "abc"], "--gitlab-version"],
    [["sandbox", "--gitlab-version", "9"], "--gitlab-version"],
    [["sandbox", "--gitlab-version", "12.10"], "--gitlab-version"],
    [["sandbox", "--data", built], "--data"],
    [["check", "--ca-file", built], "--ca-file"]
  ])("%j", async (args, name) => {
    const { code, document } = await runJson(args, here)
    expect([code, document.problem.code]).toEqual([2, "local-usage"])
    expect(document.problem.why).toContain(name)
  })

  it("does not believe a PEM file that holds no certificate", async () => {
    const folder = await site({ "ca.pem": "-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n" })
    const { code, document } = await runJson(["check", "--ca-file", join(folder, "ca.pem")], here)
    expect([code, document.problem.code]).toEqual([2, "local-usage"])
  })
})

describe("a proxy", () => {
  it.each(["127.0.0.1:1", "http://127.0.0.1:1"])("that is down: %s", async (proxy) => {
    const { code } = await runJson(["check"], { ...here, host: "http://gitlab.invalid", env: { HTTP_PROXY: proxy } })
    expect(code).toBe(5)
  })

  it.each(["socks5://127.0.0.1:1", "http://", "a b"])("that is none: %s", async (proxy) => {
    const { code, document } = await runJson(["check"], { ...here, env: { https_proxy: proxy } })
    expect([code, document.problem.code]).toEqual([2, "local-usage"])
    expect(document.problem.why).toContain("https_proxy")
  })
})

describe("in a pipe", () => {
  it.each([["help"], ["check --help"], ["publish . --wait soon"], ["check --nothing"], ["sandbox --gitlab-version 9"]])(
    "%s has no colours",
    async (args) => {
      const env = { FORCE_COLOR: "1", TERM: "xterm-256color", COLORTERM: "truecolor" }
      const { stderr, stdout } = await run(args.split(" "), { ...here, env })
      expect(stdout + stderr).toContain("pages-publisher")
      // oxlint-disable-next-line no-control-regex -- a pipe gets none
      expect(stdout + stderr).not.toMatch(/\u001b/)
    }
  )

  it("whose reader leaves, nothing is said of it", async () => {
    const { stderr, stdout } = await exec("bash", [
      "-c",
      `{ '${node}' '${built}' explain; echo "code $?" >&2; } | true`
    ])
    expect({ stderr, stdout }).toEqual({ stderr: "code 0\n", stdout: "" })
  })

  it("whose reader leaves, a publish carries on", async () => {
    const { host = "", token: mine = "" } = as(sandbox())
    const folder = await site(small)
    const publish = `'${node}' '${built}' publish '${folder}' --app left-alone --access public`
    const { stderr, stdout } = await exec("bash", ["-c", `{ ${publish} --events; echo "code $?" >&2; } | head -n 1`], {
      env: { ...process.env, PAGES_PUBLISHER_HOST: host, PAGES_PUBLISHER_TOKEN: mine }
    })
    expect(stderr).toBe("code 0\n")
    expect(stdout.split("\n")).toHaveLength(2)
    const { document } = await runJson(["publish", folder, "--app", "left-alone"], as(sandbox()))
    expect(document.result).toMatchObject({ version: 1, live: true, changes: { requests: 0 } })
  })

  it("that cannot be written to, it says so in one line", async () => {
    const { stderr } = await exec("bash", ["-c", `'${node}' '${built}' explain --json > /dev/full; echo "code $?" >&2`])
    expect(stderr).toBe("pages-publisher: cannot write to stdout (ENOSPC)\ncode 70\n")
  })
})

it("a second Ctrl-C ends what goes on after the first", async () => {
  // Something that the program waits for, though it has told its end.
  const busy = "data:text/javascript,setInterval(() => {}, 1000)"
  const program = spawn(node, ["--import", busy, built, "check", "--token-stdin"])
  onTestFinished(() => void program.kill("SIGKILL"))
  const ended = new Promise((resolve) => program.on("close", resolve))
  for (const wait of [2000, 1000]) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    expect(program.exitCode).toBe(null)
    program.kill("SIGINT")
  }
  expect(await ended).toBe(130)
})

describe("--token-stdin", () => {
  it("takes no more than a token", async () => {
    const { code, document } = await runJson(["check", "--token-stdin"], {
      host: here.host,
      stdin: "x ".repeat(64 * 1024)
    })
    expect([code, document.problem.code]).toEqual([2, "local-usage"])
    expect(document.problem.why).toContain("too long")
  })

  it.each(["SIGINT", "SIGHUP"] as const)("ends at once with %s, though nothing comes", async (signal) => {
    const program = spawn(node, [built, "check", "--token-stdin"])
    onTestFinished(() => void program.kill("SIGKILL"))
    let stderr = ""
    program.stderr.on("data", (chunk) => (stderr += String(chunk)))
    setTimeout(() => program.kill(signal), 2000)
    expect(await new Promise((resolve) => program.on("close", resolve))).toBe(130)
    expect(stderr).toContain("explain local-interrupted")
  })
})
