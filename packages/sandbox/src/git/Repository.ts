import { type Commit, parseCommit } from "./Commit.ts"
import { InTurn } from "../world/InTurn.ts"
import type { Git } from "./Git.ts"
import { type GitObject, ObjectReader } from "./ObjectReader.ts"
import { Recent } from "./Recent.ts"
import { parseTree, type TreeEntry } from "./TreeEntry.ts"

/** Every file below a tree, and how many of them each folder holds. */
export interface Listing {
  readonly entries: readonly TreeEntry[]
  readonly files: ReadonlyMap<string, TreeEntry>
  readonly folders: ReadonlyMap<string, number>
}

const isCommitId = (text: string): boolean => /^[0-9a-f]{40}$/.test(text)

/** One bare repository. */
export class Repository {
  readonly path: string
  readonly git: Git
  readonly #reader: ObjectReader
  readonly #commits = new Recent<Commit>(2_000)
  readonly #trees = new Recent<readonly TreeEntry[]>(5_000)
  readonly #listings = new Recent<Listing>(8)
  readonly #writers = new InTurn()
  #empty: Promise<boolean> | undefined

  constructor(git: Git, path: string) {
    this.git = git
    this.path = path
    this.#reader = new ObjectReader(git, path)
  }

  /** One writer at a time. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#writers.do(work)
  }

  run(args: readonly string[], input?: Iterable<string | Buffer>): Promise<Buffer> {
    return this.git.run(args, this.path, input)
  }

  read(revision: string): Promise<GitObject | null> {
    return this.#reader.read(revision)
  }

  async commit(id: string): Promise<Commit | null> {
    const known = this.#commits.get(id)
    if (known !== undefined) return known
    const object = await this.read(`${id}^{commit}`)
    if (object?.type !== "commit") return null
    const commit = parseCommit(object.id, object.bytes)
    this.#commits.set(object.id, commit)
    return commit
  }

  /** A ref's full name, read afresh. */
  async refCommit(ref: string): Promise<Commit | null> {
    const object = await this.read(`${ref}^{commit}`)
    return object === null ? null : this.commit(object.id)
  }

  branchHead(branch: string): Promise<Commit | null> {
    return this.refCommit(`refs/heads/${branch}`)
  }

  /** Branch, tag or commit id, as the API takes a `ref`. */
  async resolve(ref: string): Promise<Commit | null> {
    const bare = ref.replace(/^refs\/(heads|tags)\//, "")
    return (
      (await this.branchHead(bare)) ??
      (await this.refCommit(`refs/tags/${bare}`)) ??
      (/^[0-9a-f]{7,40}$/.test(ref) ? this.commit(ref) : null)
    )
  }

  async tree(id: string): Promise<readonly TreeEntry[]> {
    const known = this.#trees.get(id)
    if (known !== undefined) return known
    const object = await this.read(id)
    const entries = object?.type === "tree" ? parseTree(object.bytes) : []
    this.#trees.set(id, entries)
    return entries
  }

  async entryAt(treeId: string, path: string): Promise<TreeEntry | null> {
    let folder = treeId
    let found: TreeEntry | undefined
    for (const name of path.split("/")) {
      if (found !== undefined && found.type !== "tree") return null
      found = (await this.tree(folder)).find((entry) => entry.name === name)
      if (found === undefined) return null
      folder = found.id
    }
    return found === undefined ? null : { ...found, path }
  }

  async listing(treeId: string): Promise<Listing> {
    const known = this.#listings.get(treeId)
    if (known !== undefined) return known
    const entries: TreeEntry[] = await this.#below(treeId, "")
    const files = new Map<string, TreeEntry>()
    const folders = new Map<string, number>()
    for (const entry of entries) {
      if (entry.type === "tree") continue
      files.set(entry.path, entry)
      for (let at = entry.path.lastIndexOf("/"); at > 0; at = entry.path.lastIndexOf("/", at - 1)) {
        const folder = entry.path.slice(0, at)
        folders.set(folder, (folders.get(folder) ?? 0) + 1)
      }
    }
    const listing = { entries, files, folders }
    this.#listings.set(treeId, listing)
    return listing
  }

  async #below(treeId: string, prefix: string): Promise<TreeEntry[]> {
    const entries = await this.tree(treeId)
    const parts = await Promise.all(
      entries.map(async (entry) => {
        const placed = { ...entry, path: prefix + entry.name }
        if (entry.type !== "tree") return [placed]
        return [placed, ...(await this.#below(entry.id, `${placed.path}/`))]
      })
    )
    return parts.flat()
  }

  async branches(): Promise<readonly string[]> {
    const out = await this.run(["for-each-ref", "--format=%(refname)", "refs/heads/"])
    return out
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.slice("refs/heads/".length))
  }

  async tags(): Promise<readonly string[]> {
    const out = await this.run(["for-each-ref", "--format=%(refname)", "refs/tags/"])
    return out
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.slice("refs/tags/".length))
  }

  async isEmpty(): Promise<boolean> {
    this.#empty ??= this.run(["for-each-ref", "--count=1", "--format=x", "refs/heads/"]).then((out) => out.length === 0)
    return this.#empty
  }

  /** To be called after anything that may have moved, made or removed a ref. */
  refsChanged(empty?: false): void {
    this.#empty = empty === undefined ? undefined : Promise.resolve(empty)
  }

  async setHead(branch: string): Promise<void> {
    await this.run(["symbolic-ref", "HEAD", `refs/heads/${branch}`])
  }

  /** Moves a branch only if it is where the caller saw it; `null` means "not there". */
  async updateRef(ref: string, to: string | null, from: string | null): Promise<void> {
    const zero = "0".repeat(40)
    if (to !== null && !isCommitId(to)) throw new RangeError(`Not a commit id: ${to}`)
    await this.run(to === null ? ["update-ref", "-d", ref, from ?? zero] : ["update-ref", ref, to, from ?? zero])
    this.refsChanged()
  }

  end(): void {
    this.#reader.end()
  }
}
