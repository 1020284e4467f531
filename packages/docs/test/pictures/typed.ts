import { spawn } from "node:child_process"
import { program } from "./program.ts"

export interface Typed {
  readonly args: ReadonlyArray<string>
  readonly columns: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export interface Shown {
  readonly code: number | null
  /** All that a terminal was sent, colours and movements too. */
  readonly written: string
}

/** Runs the program at a real terminal of so many columns, which `script` of every Debian provides. */
export const typed = ({ args, columns, cwd, env }: Typed): Promise<Shown> =>
  new Promise((resolve, reject) => {
    const command = `stty cols ${columns} rows 100; exec "$NODE" "$PROGRAM" ${args.join(" ")}`
    const child = spawn("/usr/bin/script", ["--quiet", "--return", "--flush", "--command", command, "/dev/null"], {
      cwd,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: cwd,
        SHELL: "/bin/sh",
        TERM: "xterm-256color",
        NODE: process.execPath,
        PROGRAM: program,
        ...env
      },
      stdio: ["ignore", "pipe", "inherit"]
    })
    let written = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (written += text))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, written }))
  })
