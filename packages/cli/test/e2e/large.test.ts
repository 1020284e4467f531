import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { as, runJson, withSandbox } from "./program.ts"
import { icons } from "./site.ts"

const exec = promisify(execFile)
const sandbox = withSandbox()

it("publishes 7,448 files through the commits endpoint in bounded memory", { timeout: 600_000 }, async () => {
  const folder = await icons()
  let peak = 0
  const { document } = await runJson(["publish", folder, "--app", "icons", "--access", "public", "--via", "api"], {
    ...as(sandbox()),
    env: { PAGES_PUBLISHER_PATIENCE: "30" },
    watching: (program) => {
      const look = setInterval(() => {
        // The high-water mark, so that how often we look does not matter.
        readFile(`/proc/${program.pid}/status`, "utf8").then(
          (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0))),
          () => clearInterval(look)
        )
      }, 20)
      program.on("close", () => clearInterval(look))
    }
  })
  expect(document.problems ?? []).toEqual([])
  expect(document.result).toMatchObject({ live: true, changes: { added: 7448, requests: 2 } })
  expect(peak).toBeGreaterThan(0)
  expect(peak / 1024).toBeLessThan(250)
  const repository = sandbox().repositoryPath("acme/apps/icons")
  const { stderr, stdout } = await exec("git", ["-C", repository, "fsck", "--strict", "--full"])
  expect(stdout + stderr).not.toMatch(/error|missing|broken|corrupt/)
  const tree = await exec("git", ["-C", repository, "ls-tree", "-r", "--name-only", "HEAD"], { maxBuffer: 1 << 24 })
  const paths = tree.stdout.trimEnd().split("\n")
  expect(paths.filter((path) => path.startsWith("public/"))).toHaveLength(7448)
  expect(paths).not.toContain(".pages-publisher-incomplete")
})
