import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, onTestFinished, test } from "vitest"
import type { TokenName } from "../src/StartLine.ts"
import { ciFile, create, open, type Opened, site } from "./open.ts"

const run = promisify(execFile)

const workplace = async ({ sandbox }: Opened) => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-git-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.com"
  }
  return {
    folder,
    address: (token: TokenName, path: string) =>
      `${sandbox.start.url}/${path}.git`.replace("http://", `http://any:${sandbox.start.tokens[token]}@`),
    git: async (...args: string[]) => {
      try {
        const { stdout, stderr } = await run("git", ["-C", folder, ...args], { env })
        return { code: 0, out: stdout + stderr }
      } catch (cause) {
        const failed = cause as { code: number; stdout: string; stderr: string }
        return { code: failed.code, out: failed.stdout + failed.stderr }
      }
    }
  }
}

test("clone, push and fsck with git itself; a push publishes like a commit", async () => {
  const opened = await open()
  const { call, project, commit, sandbox } = opened
  const { folder, address, git } = await workplace(opened)
  const id = await project("cloned")
  const sha = (await commit(id, site())).body.id
  expect((await git("ls-remote", address("readApi", "acme/apps/cloned"), "refs/heads/main")).out).toBe(
    `${sha}\trefs/heads/main\n`
  )
  expect((await git("clone", "-q", address("maintainer", "acme/apps/cloned"), "work")).code).toBe(0)
  await writeFile(join(folder, "work", "public", "second.html"), "second".repeat(100_000))
  await git("-C", "work", "add", "-A")
  await git("-C", "work", "commit", "-qm", "By push")
  // A small buffer makes git send a chunked body.
  const pushed = await git("-C", "work", "-c", "http.postBuffer=1000", "push", "origin", "main")
  expect(pushed).toMatchObject({ code: 0 })
  const head = (await call("maintainer", "GET", `/projects/${id}/repository/branches/main`)).body.commit
  expect(head.message).toBe("By push\n")
  await expect.poll(() => sandbox.deployments.map((each) => each.sha), { timeout: 8000 }).toContain(head.id)
  await git("-C", "work", "commit", "-q", "--allow-empty", "-m", "quiet")
  expect((await git("-C", "work", "push", "-o", "ci.skip", "origin", "main")).code).toBe(0)
  const pipelines = async () => (await call("maintainer", "GET", `/projects/${id}/pipelines`)).body
  await expect.poll(async () => (await pipelines())[0].status).toBe("skipped")
  const fsck = await run("git", ["-C", sandbox.repositoryPath("acme/apps/cloned"), "fsck", "--strict"])
  expect(fsck.stdout).toBe("")
})

test("pushes that are refused, in GitLab's words", async () => {
  const opened = await open()
  const { project, commit, call, sandbox } = opened
  const { address, git } = await workplace(opened)
  const id = await project("guarded")
  const sha = (await commit(id, [create("a.txt", "a")])).body.id
  await git("clone", "-q", address("maintainer", "acme/apps/guarded"), "work")
  await git("-C", "work", "commit", "-q", "--allow-empty", "-m", "more")
  const push = (token: TokenName, ...more: string[]) =>
    git("-C", "work", "push", address(token, "acme/apps/guarded"), ...more)
  const developer = await push("developer", "main")
  expect(developer.code).not.toBe(0)
  expect(developer.out).toContain(
    "remote: GitLab: You are not allowed to push code to protected branches on this project."
  )
  expect(await push("developer", "main:topic")).toMatchObject({ code: 0 })
  for (const token of ["readApi", "reporter"] as const) {
    const refused = await push(token, "main")
    expect([refused.code, refused.out.includes("403")], token).toEqual([128, true])
  }
  for (const token of ["revoked", "expired"] as const) {
    const refused = await push(token, "main")
    expect([refused.code, refused.out.includes("Authentication failed")], token).toEqual([128, true])
  }
  await git("-C", "work", "checkout", "-q", "--orphan", "other")
  await git("-C", "work", "commit", "-qm", "unrelated")
  const forced = await push("maintainer", "+other:main")
  expect(forced.out).toContain(
    "remote: GitLab: You are not allowed to force push code to a protected branch on this project."
  )
  sandbox.setScenarios(["push-rule"])
  expect((await push("maintainer", "main")).out).toContain("remote: GitLab: Commit message does not follow the pattern")
  expect((await call("maintainer", "GET", `/projects/${id}/repository/branches/main`)).body.commit.id).toBe(sha)
})

test("a first push makes the default branch; Developers may not make it", async () => {
  const opened = await open()
  const { call, project } = opened
  const { folder, address, git } = await workplace(opened)
  const id = await project("first")
  await git("init", "-q", "-b", "trunk", "work")
  await mkdir(join(folder, "work", "public"))
  await writeFile(join(folder, "work", ".gitlab-ci.yml"), ciFile)
  await git("-C", "work", "add", "-A")
  await git("-C", "work", "commit", "-qm", "first")
  expect((await git("-C", "work", "push", address("developer", "acme/apps/first"), "trunk")).code).not.toBe(0)
  expect(await git("-C", "work", "push", address("maintainer", "acme/apps/first"), "trunk")).toMatchObject({ code: 0 })
  expect((await call("maintainer", "GET", `/projects/${id}`)).body).toMatchObject({
    default_branch: "trunk",
    empty_repo: false
  })
})

test("Git is answered by status: who, what, where", async () => {
  const opened = await open({ root: "/gitlab" })
  const { sandbox, project } = opened
  await project("asked")
  const at = async (token: TokenName | null, service: string, path = "acme/apps/asked") => {
    const secret = token === null ? null : Buffer.from(`x:${sandbox.start.tokens[token]}`).toString("base64")
    const answer = await fetch(`${sandbox.start.url}/${path}.git/info/refs?service=${service}`, {
      headers: secret === null ? {} : { Authorization: `Basic ${secret}` }
    })
    return [answer.status, answer.headers.get("www-authenticate")]
  }
  expect(await at(null, "git-upload-pack")).toEqual([401, 'Basic realm="GitLab"'])
  expect(await at("expired", "git-upload-pack")).toEqual([401, 'Basic realm="GitLab"'])
  expect(await at("readApi", "git-upload-pack")).toEqual([200, null])
  expect(await at("readApi", "git-receive-pack")).toEqual([403, null])
  expect(await at("maintainer", "git-receive-pack")).toEqual([200, null])
  expect(await at("noCreate", "git-upload-pack")).toEqual([404, null])
  expect(await at("maintainer", "git-upload-pack", "acme/apps/nowhere")).toEqual([404, null])
})

test("a push whose answer is lost has landed", async () => {
  const opened = await open()
  const { call, project, commit, sandbox } = opened
  const { address, git } = await workplace(opened)
  const id = await project("vanished")
  await commit(id, [create("a.txt")])
  await git("clone", "-q", address("maintainer", "acme/apps/vanished"), "work")
  await git("-C", "work", "commit", "-q", "--allow-empty", "-m", "landed")
  sandbox.setScenarios(["lost-answers"])
  expect((await git("-C", "work", "push", "origin", "main")).code).not.toBe(0)
  expect((await call("maintainer", "GET", `/projects/${id}/repository/branches/main`)).body.commit.title).toBe("landed")
})
