import { access, mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { GitMissing } from "../src/git/Git.ts"
import { PortInUse } from "../src/listen.ts"
import { startSandbox } from "../src/Sandbox.ts"
import { open, site } from "./open.ts"

test("with a data folder, everything survives a restart", async () => {
  const data = await mkdtemp(join(tmpdir(), "sandbox-data-"))
  onTestFinished(() => rm(data, { recursive: true, force: true }))
  const before = await open({ data })
  const id = await before.project("kept", { pages_access_level: "public" })
  const sha = (await before.commit(id, site("kept"))).body.id
  await expect.poll(() => before.sandbox.deployments.length, { timeout: 8000 }).toBe(1)
  await before.sandbox.close()
  const after = await open({ data })
  expect(after.sandbox.start.tokens).toEqual(before.sandbox.start.tokens)
  expect((await after.call("maintainer", "GET", `/projects/${id}/repository/branches/main`)).body.commit.id).toBe(sha)
  const { url } = (await after.call("maintainer", "GET", `/projects/${id}/pages`)).body
  expect(await (await fetch(`${url}/`)).text()).toBe("kept")
  expect((await after.commit(id, [{ action: "update", file_path: "public/index.html", content: "more" }])).status).toBe(
    201
  )
  await expect.poll(() => after.sandbox.deployments.length, { timeout: 8000 }).toBe(2)
})

test("a pipeline that was interrupted goes on after a restart", async () => {
  const data = await mkdtemp(join(tmpdir(), "sandbox-data-"))
  onTestFinished(() => rm(data, { recursive: true, force: true }))
  const before = await open({ data, scenarios: ["no-runner"], pace: 1 })
  const id = await before.project("interrupted")
  const sha = (await before.commit(id, site())).body.id
  const jobs = async () => (await before.call("maintainer", "GET", `/projects/${id}/jobs`)).body[0]?.status
  await expect.poll(jobs, { timeout: 5000 }).toBe("pending")
  await before.sandbox.close()
  expect(await readFile(join(data, "state.json"), "utf8")).toContain(sha)
  const after = await open({ data })
  await expect.poll(() => after.sandbox.deployments.map((each) => each.sha), { timeout: 8000 }).toEqual([sha])
})

test("without one, nothing is left behind", async () => {
  const sandbox = await startSandbox()
  const folder = dirname(dirname(sandbox.repositoryPath("acme/apps/intranet")))
  await access(folder)
  await sandbox.close()
  await expect(access(folder)).rejects.toThrow("ENOENT")
  await expect(fetch(sandbox.start.url)).rejects.toThrow("fetch failed")
})

test("a port in use has a name", async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const refused = await startSandbox({ port }).catch((cause: unknown) => cause)
  expect(refused).toBeInstanceOf(PortInUse)
  expect(refused).toMatchObject({ code: "port-in-use", port })
})

test("a missing git has a name", async () => {
  const path = process.env["PATH"]
  onTestFinished(() => {
    process.env["PATH"] = path
  })
  process.env["PATH"] = "/nonexistent"
  const refused = await startSandbox().catch((cause: unknown) => cause)
  expect(refused).toBeInstanceOf(GitMissing)
  expect(refused).toMatchObject({ code: "git-missing" })
})
