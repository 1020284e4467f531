import { spawn } from "node:child_process"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"

const script = join(import.meta.dirname, "../scripts/build.mjs")

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the build as its users do. */
export const runBuild = (
  args: ReadonlyArray<string>,
  folder?: string,
  env: Readonly<Record<string, string>> = {}
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...env }
    })
    let stdout = ""
    let stderr = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, stdout, stderr }))
  })

export interface Built {
  readonly folder: string
  /** Every file by its path, with slashes. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly remove: () => Promise<void>
}

/** A site of its own in the system's folder for such. */
export const buildInto = async (...args: ReadonlyArray<string>): Promise<Built> => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
  const { code, stderr, stdout } = await runBuild([...args, "--out", folder])
  if (code !== 0) throw new Error(`the build ended with ${code}: ${stdout}${stderr}`)
  return { folder, files: await filesIn(folder), remove: () => rm(folder, { recursive: true, force: true }) }
}

export const filesIn = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path)] as const)
    )
  )
}
