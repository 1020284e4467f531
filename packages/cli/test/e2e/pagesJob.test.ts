import { execFile } from "node:child_process"
import { readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { as, filesBelow, runJson, temporary, withSandbox } from "./program.ts"
import { realSite, site, small } from "./site.ts"

const exec = promisify(execFile)
const require = createRequire(import.meta.url)
const sandbox = withSandbox()

/** Runs the Pages job of a clone as a shell runner would, and gives what became of it. */
const runJob = async (clone: string, variables: Readonly<Record<string, string>> = {}) => {
  const runner = join(dirname(require.resolve("gitlab-ci-local/package.json")), "dist/index.js")
  const given = Object.entries(variables).flatMap(([name, value]) => ["--variable", `${name}=${value}`])
  const home = await temporary()
  try {
    const args = [runner, "--force-shell-executor", "--home", home, ...given, "pages"]
    const { stdout } = await exec(process.execPath, args, { cwd: clone })
    return { passed: true, log: stdout }
  } catch (error) {
    const { stderr, stdout } = error as { readonly stdout: string; readonly stderr: string }
    return { passed: false, log: stdout + stderr }
  }
}

/** The job's script in a plain shell, for variables that the other runner makes up itself. */
const runScript = async (clone: string, variables: Readonly<Record<string, string>>) => {
  const file = await readFile(join(clone, ".gitlab-ci.yml"), "utf8")
  const script = /\n {2}script:\n((?: {4}- .*\n)+)/.exec(file)?.[1]?.replace(/^ {4}- /gm, "") ?? "exit 99"
  return exec("sh", ["-e", "-c", script], { cwd: clone, env: { PATH: process.env["PATH"] ?? "", ...variables } }).then(
    ({ stdout }) => ({ passed: true, log: stdout }),
    (error: unknown) => ({ passed: false, log: (error as { readonly stdout: string }).stdout })
  )
}

const published = async (folder: string, app: string) => {
  const { document } = await runJson(["publish", folder, "--app", app, "--access", "public"], as(sandbox()))
  expect(document.problems ?? []).toEqual([])
  const clone = await temporary()
  const address = `${sandbox().start.url.replace("//", `//x:${sandbox().start.tokens.maintainer}@`)}/acme/apps/${app}.git`
  await exec("git", ["clone", "-q", address, clone])
  return clone
}

const contents = async (folder: string) =>
  Object.fromEntries(
    await Promise.all(
      (await filesBelow(folder)).map(async (file) => [relative(folder, file), await readFile(file, "hex")])
    )
  ) as Record<string, string>

describe("the Pages job, in a runner that is not ours,", () => {
  it("is valid and hands over exactly what was published", async () => {
    const folder = await realSite("html5-boilerplate")
    const clone = await published(folder, "job")
    const { log, passed } = await runJob(clone, { CI_PAGES_URL: "https://job.pages.example" })
    expect(passed, log).toBe(true)
    expect(log).toContain("Pages address https://job.pages.example")
    expect(await contents(join(clone, ".gitlab-ci-local/artifacts/pages/public"))).toEqual(await contents(folder))
  })

  it("refuses a version of which parts are missing", async () => {
    const clone = await published(await site(small), "incomplete")
    await writeFile(join(clone, ".pages-publisher-incomplete"), "x")
    await exec("git", ["-C", clone, "add", "-A"])
    const { log, passed } = await runJob(clone)
    expect(passed).toBe(false)
    expect(log).toContain("This version has not arrived completely")
  })

  it("refuses a site without a first page", async () => {
    const clone = await published(await site(small), "emptied")
    await rm(join(clone, "public/index.html"))
    expect((await runJob(clone)).passed).toBe(false)
  })

  it("refuses a version that landed on another one than it was made for, and only that", async () => {
    const folder = await site(small)
    await published(folder, "landed")
    await writeFile(join(folder, "index.html"), "second")
    const clone = await published(folder, "landed")
    const parent = (await exec("git", ["-C", clone, "rev-parse", "HEAD~1"])).stdout.trim()
    const message = (await exec("git", ["-C", clone, "log", "-1", "--format=%B"])).stdout
    expect(message).toContain(`Publish-Parent: ${parent}\n`)
    const on = (before: string) => runScript(clone, { CI_COMMIT_BEFORE_SHA: before, CI_COMMIT_MESSAGE: message })
    expect((await on(parent)).passed).toBe(true)
    // A pipeline that was started again by hand does not know what was there before.
    expect((await on("0".repeat(40))).passed).toBe(true)
    const other = await on("1".repeat(40))
    expect(other.passed).toBe(false)
    expect(other.log).toContain("Another version arrived at the same time")
  })
})
