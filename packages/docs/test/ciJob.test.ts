import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { locales } from "@pages-publisher/core/model/Locale"
import { definitions, objectionTo } from "pages-publisher/definitions"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { articlesIn } from "../src/manual/articlesIn.ts"
import { release } from "../src/manual/installing.ts"
import { commandsIn } from "../src/verify/commandsIn.ts"

const exec = promisify(execFile)
const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")
const require = createRequire(import.meta.url)
const runner = join(dirname(require.resolve("gitlab-ci-local/package.json")), "dist/index.js")

/** The blocks to copy, as a reader has them. */
const [whole = "", withLink = "", retry = "", elsewhere = ""] = articlesIn("en")
  .ci({ locale: "en", host: null })
  .blocks.flatMap((block) => (block.kind === "yaml" ? [block.code] : []))

interface Start {
  readonly url: string
  readonly tokens: { readonly maintainer: string }
}

const sandbox = () => spawn(process.execPath, [program, "sandbox", "--json"], { env: { PATH: process.env["PATH"] } })

const startLine = async ({ stdout }: ReturnType<typeof sandbox>): Promise<Start> => {
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line)
  throw new Error("the sandbox printed nothing")
}

describe("the job to copy", () => {
  it("is the same in every language", () => {
    const codes = locales.map((locale) =>
      articlesIn(locale)
        .ci({ locale, host: null })
        .blocks.filter(({ kind }) => kind === "yaml")
    )
    for (const other of codes) expect(other).toEqual(codes[0])
  })

  it("holds commands that the command line can read", () => {
    for (const block of [whole, withLink, elsewhere]) {
      const commands = commandsIn(block).filter(([word]) => word !== undefined)
      expect(commands.map(([name]) => name)).toContain("publish")
      for (const words of commands) expect(objectionTo(words)).toBeNull()
    }
  })

  it("reads the variables that the command line names", () => {
    const said = JSON.stringify(definitions)
    const step = parse(elsewhere)
    expect(step).toEqual([
      {
        run: expect.stringContaining("publish dist --app canteen-menu"),
        env: { PAGES_PUBLISHER_HOST: expect.any(String), PAGES_PUBLISHER_TOKEN: expect.any(String) }
      }
    ])
    for (const name of ["PAGES_PUBLISHER_HOST", "PAGES_PUBLISHER_TOKEN", "CI_SERVER_URL"]) expect(said).toContain(name)
  })

  it("tries again for nothing but the host and the network", () => {
    expect(parse(retry)).toEqual({ publish: { retry: { max: 2, exit_codes: 5 } } })
  })
})

describe("the job to copy, in a runner that is not ours,", () => {
  let gitlab: ReturnType<typeof sandbox>
  let folder: string
  let start: Start

  /** Stand in for what the job fetches: the program is the one that was built here. */
  const standIns = async (bin: string) => {
    await mkdir(bin)
    const files = {
      npm: `echo "npm $*" >> '${folder}/npm.log'\nif [ "$1" = run ]; then mkdir -p dist; echo '<!doctype html><title>Menu</title>' > dist/index.html; fi`,
      "pages-publisher": `exec '${process.execPath}' '${program}' "$@"`
    }
    for (const [name, script] of Object.entries(files)) {
      await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
      await chmod(join(bin, name), 0o755)
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
    await standIns(join(folder, "bin"))
    gitlab = sandbox()
    start = await startLine(gitlab)
  })
  afterAll(async () => {
    if (gitlab.exitCode === null && gitlab.kill("SIGINT")) await once(gitlab, "close")
    await rm(folder, { recursive: true, force: true })
  })

  /** Runs jobs of a pipeline in a project of its own. The token is in the environment, as GitLab hands it over. */
  const run = async (name: string, pipeline: string, ...jobs: ReadonlyArray<string>) => {
    const project = join(folder, name)
    await mkdir(join(project, "dist"), { recursive: true })
    await writeFile(join(project, "dist/index.html"), "<!doctype html><title>Menu</title>")
    await writeFile(join(project, ".gitlab-ci.yml"), pipeline)
    const git = (...args: ReadonlyArray<string>) => exec("git", ["-C", project, ...args])
    await git("init", "-q", "-b", "main")
    await git("remote", "add", "origin", "https://gitlab.example/acme/menu.git")
    await git("add", "-A")
    await git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Menu")
    const args = [
      runner,
      "--force-shell-executor",
      "--home",
      folder,
      "--variable",
      `CI_SERVER_URL=${start.url}`,
      ...jobs
    ]
    await exec(process.execPath, args, {
      cwd: project,
      env: {
        PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
        PAGES_PUBLISHER_TOKEN: start.tokens.maintainer
      }
    })
    return project
  }

  it("installs the release of this guide and publishes what was built, to the GitLab that runs it", async () => {
    await run("whole", whole, "build", "publish")
    const installed = await readFile(join(folder, "npm.log"), "utf8")
    expect(installed.split("\n")).toContain(`npm install --global pages-publisher@${release}`)
    const answer = await fetch(`${start.url}/api/v4/projects/acme%2Fapps%2Fcanteen-menu`, {
      headers: { "private-token": start.tokens.maintainer }
    })
    expect(await answer.json()).toMatchObject({ topics: ["pages-publisher"] })
  })

  it("leaves the app's address where GitLab looks for it", async () => {
    const project = await run("linked", withLink, "publish")
    const kept = join(project, ".gitlab-ci-local/artifacts/publish")
    const { result }: { result: { url: string } } = JSON.parse(await readFile(join(kept, "app.json"), "utf8"))
    expect(result.url).toMatch(/^http:/)
    expect(await readFile(join(project, "app.env"), "utf8")).toBe(`APP_URL=${result.url}\n`)
  })
})
