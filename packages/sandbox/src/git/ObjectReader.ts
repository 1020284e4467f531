import type { ChildProcessWithoutNullStreams } from "node:child_process"
import type { Git } from "./Git.ts"

export interface GitObject {
  readonly id: string
  readonly type: "blob" | "tree" | "commit" | "tag"
  readonly bytes: Buffer
}

type Waiting = (object: GitObject | null) => void
const idleMilliseconds = 10_000

/** One `git cat-file --batch` per repository, kept while it is in use. */
export class ObjectReader {
  readonly #git: Git
  readonly #repository: string
  #child: ChildProcessWithoutNullStreams | undefined
  #waiting: Waiting[] = []
  #chunks: Buffer[] = []
  #length = 0
  #head: { id: string; type: GitObject["type"]; size: number } | undefined
  #idle: NodeJS.Timeout | undefined

  constructor(git: Git, repository: string) {
    this.#git = git
    this.#repository = repository
  }

  /** Any revision; `null` when there is no such object. */
  read(revision: string): Promise<GitObject | null> {
    if (revision === "" || /[\n\0]/.test(revision)) return Promise.resolve(null)
    const child = (this.#child ??= this.#start())
    clearTimeout(this.#idle)
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      child.stdin.write(`${revision}\n`)
    })
  }

  end(): void {
    clearTimeout(this.#idle)
    this.#child?.stdin.end()
    this.#child = undefined
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = this.#git.start(["cat-file", "--batch"], this.#repository)
    this.#chunks = []
    this.#length = 0
    this.#head = undefined
    child.stdout.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#length += chunk.length
      this.#parse()
    })
    child.stderr.resume()
    child.once("close", () => {
      if (this.#child !== undefined && this.#child !== child) return
      this.#child = undefined
      for (const resolve of this.#waiting.splice(0)) resolve(null)
    })
    return child
  }

  #parse(): void {
    for (;;) {
      if (this.#head === undefined && !this.#parseHead()) break
      const head = this.#head
      if (head === undefined) continue
      if (this.#length < head.size + 1) break
      const buffer = this.#joined()
      this.#head = undefined
      this.#keep(buffer.subarray(head.size + 1))
      this.#waiting.shift()?.({ id: head.id, type: head.type, bytes: buffer.subarray(0, head.size) })
    }
    if (this.#waiting.length > 0) return
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.end(), idleMilliseconds).unref()
  }

  /** False when the line has not arrived in full. */
  #parseHead(): boolean {
    const buffer = this.#joined()
    const end = buffer.indexOf(0x0a)
    if (end < 0) return false
    const line = buffer.subarray(0, end).toString("utf8")
    this.#keep(buffer.subarray(end + 1))
    const match = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line)
    if (match === null) this.#waiting.shift()?.(null)
    else {
      this.#head = {
        id: match[1] ?? "",
        type: match[2] as GitObject["type"],
        size: Number(match[3])
      }
    }
    return true
  }

  #joined(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)]
    return this.#chunks[0] ?? Buffer.alloc(0)
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest]
    this.#length = rest.length
  }
}
