import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")

/** Every file that is, or would be, under version control. */
export const files = () =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)))
    .map((path) => ({ path, absolute: join(root, path) }))

/**
 * Prints what was found and sets the exit code.
 * @param {readonly string[]} findings
 */
export const report = (findings) => {
  for (const finding of findings) console.log(finding)
  if (findings.length > 0) process.exitCode = 1
}
