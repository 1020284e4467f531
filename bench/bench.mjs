import { spawn } from "node:child_process"
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { cpus, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"

/**
 * The same 7,448 files published by our command line, by plain `git` and by gh-pages, to the same sandbox in the same
 * run. Ours is measured with `--no-wait`, since the two others do not wait for a pipeline either.
 */

const require = createRequire(import.meta.url)
const cli = join(import.meta.dirname, "../packages/cli/dist/pages-publisher.js")
const ghPages = join(dirname(require.resolve("gh-pages/package.json")), "bin/gh-pages.js")
const icons = join(dirname(require.resolve("@mdi/svg/package.json")), "svg")

const scratch = await mkdtemp(join(tmpdir(), "bench-"))
const gitEnv = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Bench",
  GIT_AUTHOR_EMAIL: "bench@example.org",
  GIT_COMMITTER_NAME: "Bench",
  GIT_COMMITTER_EMAIL: "bench@example.org"
}

/** @param {number | undefined} pid @returns {Promise<number>} the most memory it has held so far, in MB; 0 where there is no /proc */
const peakOf = async (pid) => {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/**
 * Runs to the end; fails loudly, because a publish that failed fast is no fast publish.
 * @param {string} command @param {string[]} args @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
const run = async (command, args, { cwd = scratch, env = {} } = {}) => {
  const start = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...gitEnv, ...env },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text))
  let peak = 0
  const poll = setInterval(() => void peakOf(child.pid).then((it) => (peak = Math.max(peak, it))), 20)
  /** @type {Promise<number | null>} */
  const end = new Promise((resolve, reject) => child.on("error", reject).on("close", resolve))
  const code = await end.finally(() => clearInterval(poll))
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${code}\n${output}`)
  return { seconds: (performance.now() - start) / 1000, peak }
}

/** @param {number} times @param {() => Promise<{ seconds: number }>} task */
const median = async (times, task) => {
  const seconds = []
  for (let i = 0; i < times; i += 1) seconds.push((await task()).seconds)
  return seconds.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** @typedef {{ url: string, apiUrl: string, group: { id: number, fullPath: string }, tokens: { maintainer: string } }} StartLine */

const startSandbox = async () => {
  const process_ = spawn(process.execPath, [cli, "sandbox", "--json"], { stdio: ["ignore", "pipe", "inherit"] })
  for await (const line of createInterface(process_.stdout)) {
    return { process: process_, start: /** @type {StartLine} */ (JSON.parse(line)) }
  }
  throw new Error("the sandbox said nothing")
}

/** @param {StartLine} start @param {string} name a new project's; answers with an address that carries the token, as plain git wants it */
const createProject = async ({ apiUrl, group, tokens, url }, name) => {
  const answer = await fetch(`${apiUrl}/projects`, {
    method: "POST",
    headers: { "PRIVATE-TOKEN": tokens.maintainer, "content-type": "application/json" },
    body: JSON.stringify({ name, path: name, namespace_id: group.id })
  })
  if (!answer.ok) throw new Error(`creating ${name}: ${answer.status} ${await answer.text()}`)
  return url.replace("://", `://bench:${tokens.maintainer}@`) + `/${group.fullPath}/${name}.git`
}

/** @param {string} name a folder with its own copy of the site */
const site = async (name) => {
  const folder = join(scratch, name)
  await cp(icons, folder, { recursive: true })
  const names = await readdir(folder)
  await writeFile(join(folder, "index.html"), `<!doctype html><title>Icons</title>${names.length} icons`)
  return folder
}

/** @param {string} folder */
const change = (folder) => appendFile(join(folder, "index.html"), "<p>one more line")

/** @param {StartLine} start */
const ours = async (start) => {
  const folder = await site("ours")
  const env = { PAGES_PUBLISHER_TOKEN: start.tokens.maintainer }
  const publish = () =>
    run(process.execPath, [cli, "publish", folder, "--app", "ours", "--host", start.url, "--no-wait", "--json"], {
      env
    })
  const first = await publish()
  await change(folder)
  return { first, again: await publish() }
}

/** @param {StartLine} start */
const plainGit = async (start) => {
  const remote = await createProject(start, "plain-git")
  const cwd = await site("plain-git")
  /** @param {string[][]} commands */
  const git = async (...commands) => {
    let seconds = 0
    for (const command of commands) seconds += (await run("git", command, { cwd })).seconds
    return { seconds }
  }
  const send = [
    ["add", "-A"],
    ["commit", "-qm", "publish"],
    ["push", "-q", remote, "main"]
  ]
  const first = await git(["init", "-q", "-b", "main"], ...send)
  await change(cwd)
  return { first, again: await git(...send) }
}

/** @param {StartLine} start */
const withGhPages = async (start) => {
  const repo = await createProject(start, "gh-pages")
  const folder = await site("gh-pages")
  const env = { CACHE_DIR: join(scratch, "gh-pages-cache") }
  const publish = () =>
    run(process.execPath, [ghPages, "--dist", folder, "--repo", repo, "--branch", "main", "--silent"], { env })
  const first = await publish()
  await change(folder)
  return { first, again: await publish() }
}

/** @param {number} value */
const s = (value) => `${value.toFixed(2)} s`
/** @param {string[]} cells */
const row = (...cells) => console.log(cells.map((it, i) => (i === 0 ? it.padEnd(28) : it.padStart(11))).join(""))

const sandbox = await startSandbox()
try {
  const [us, git, gh] = [await ours(sandbox.start), await plainGit(sandbox.start), await withGhPages(sandbox.start)]
  const version = await median(9, () => run(process.execPath, [cli, "--version"]))
  const bare = await median(9, () => run(process.execPath, ["-e", "0"]))

  console.log(`Node ${process.versions.node}, ${cpus().length} cores, both ends on this machine\n`)
  row("", "ours", "git", "gh-pages", "ours/git", "ours/gh")
  for (const [name, key] of /** @type {const} */ ([
    ["first publish, 7,448 files", "first"],
    ["again, one file changed", "again"]
  ])) {
    const [a, b, c] = [us[key].seconds, git[key].seconds, gh[key].seconds]
    row(name, s(a), s(b), s(c), (a / b).toFixed(2), (a / c).toFixed(2))
  }
  console.log(`\npeak memory of ours: ${Math.round(Math.max(us.first.peak, us.again.peak))} MB`)
  console.log(
    `--version ${(version * 1000).toFixed(0)} ms, node -e 0 ${(bare * 1000).toFixed(0)} ms, ratio ${(version / bare).toFixed(2)}`
  )
} finally {
  sandbox.process.kill("SIGTERM")
  await rm(scratch, { recursive: true, force: true })
}
