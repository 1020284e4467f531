import type { Commit } from "./Commit.ts"
import type { Staged } from "./Index.ts"
import type { Repository } from "./Repository.ts"

export interface Person {
  readonly name: string
  readonly email: string
}

export interface NewCommit {
  readonly branch: string
  readonly parent: Commit | null
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly changes: ReadonlyMap<string, Staged | null>
  readonly force: boolean
}

const quoted = (path: string): string => `"${path.replace(/["\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}"`

const person = ({ name, email }: Person, seconds: number): string =>
  `${name.replace(/[<>\n\0]/g, "").trim()} <${email.replace(/[<>\n\0\s]/g, "")}> ${seconds} +0000`

function* script(commit: NewCommit): Generator<string | Buffer> {
  const seconds = Math.floor(Date.now() / 1000)
  const message = Buffer.from(commit.message)
  yield "feature done\n"
  yield `commit refs/heads/${commit.branch}\nmark :1\n`
  yield `author ${person(commit.author, seconds)}\ncommitter ${person(commit.committer, seconds)}\n`
  yield `data ${message.length}\n`
  yield message
  yield "\n"
  if (commit.parent !== null) yield `from ${commit.parent.id}\n`
  // Removals first, so that a file may take the place of a folder and the other way round.
  for (const [path, staged] of commit.changes) if (staged === null) yield `D ${quoted(path)}\n`
  for (const [path, staged] of commit.changes) {
    if (staged === null) continue
    if ("id" in staged.content) {
      yield `M ${staged.mode} ${staged.content.id} ${quoted(path)}\n`
      continue
    }
    yield `M ${staged.mode} inline ${quoted(path)}\ndata ${staged.content.bytes.length}\n`
    yield staged.content.bytes
    yield "\n"
  }
  yield "\nget-mark :1\ndone\n"
}

/** Many small pieces in few writes. */
function* gathered(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece
    waiting.push(bytes)
    length += bytes.length
    if (length < 1 << 18) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  yield Buffer.concat(waiting)
}

/**
 * Stores the blobs, the trees and the commit and moves the branch, by one `git fast-import`. Unless forced, Git itself
 * refuses when the branch has moved away from the parent meanwhile.
 */
export const writeCommit = async (repository: Repository, commit: NewCommit): Promise<string> => {
  const out = await repository.run(
    ["fast-import", "--quiet", "--done", "--date-format=raw", ...(commit.force ? ["--force"] : [])],
    gathered(script(commit))
  )
  repository.refsChanged(false)
  return out.toString("utf8").trim()
}
