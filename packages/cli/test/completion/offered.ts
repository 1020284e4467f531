import { execFile, spawnSync } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect } from "vitest"
import { grammarOf } from "../../src/completion/Grammar.ts"
import { bash } from "../../src/completion/bash.ts"
import { fish } from "../../src/completion/fish.ts"
import { zsh } from "../../src/completion/zsh.ts"
import { cli } from "../../src/main.ts"

const exec = promisify(execFile)
const scripts = { bash, fish, zsh }
export type Shell = keyof typeof scripts

export const isThere = (shell: Shell): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0

/** What a real shell offers for each line, in a folder that holds two folders and a file. */
export const offered = async (
  shell: Shell,
  lines: ReadonlyArray<string>
): Promise<ReadonlyMap<string, ReadonlyArray<string>>> => {
  const home = await mkdtemp(join(tmpdir(), "pages-publisher-completion-"))
  try {
    const here = join(home, "here")
    for (const folder of ["site", "My Site"]) await mkdir(join(here, folder), { recursive: true })
    await writeFile(join(here, "ca.pem"), "")
    const script = join(home, "script")
    await writeFile(script, `${scripts[shell](grammarOf(cli.binaryName, cli.definitions()))}\n`)
    await writeFile(join(home, "lines"), lines.map((line) => `${shell === "bash" ? torn(line) : line}\n`).join(""))
    const driver = join(import.meta.dirname, `${shell}.${shell}`)
    const { stderr, stdout } = await exec(shell, [...plain[shell], driver, script, join(home, "lines")], {
      cwd: here,
      env: { PATH: process.env["PATH"], HOME: home, TERM: "xterm", LC_ALL: "C.UTF-8" }
    })
    expect(stderr).toBe("")
    return new Map(
      stdout
        .split(/^> /m)
        .slice(1)
        .map((part) => part.split("\n"))
        .map(([line = "", ...words]) => [
          line,
          words
            .filter((word) => word !== "" && word !== "done")
            .map(bare)
            .sort()
        ])
    )
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** Without what the user of this machine has set. */
const plain = { bash: ["--norc"], fish: ["--no-config"], zsh: ["-f"] }

/** Bash tears words at "=" and ":". Each word gets a point in front, so that none is empty. */
const torn = (line: string): string => {
  const words = line.match(/[^\s=:]+|[=:]+/g) ?? []
  return [line, ...words.map((word) => `.${word}`), ...(line.endsWith(" ") ? ["."] : [])].join("\t")
}

/** Shells differ in whether they repeat what was typed, and in how they end a folder. */
const bare = (word: string): string =>
  word
    .replace(/^--[\w-]+=(?=.)|^\.\//, "")
    .replace(/[/=]$/, "")
    .replaceAll("\\ ", " ")
