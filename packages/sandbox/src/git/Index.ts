import type { Listing } from "./Repository.ts"

export interface Staged {
  readonly mode: "100644" | "100755" | "120000" | "160000"
  /** Known blob, or bytes to be stored. */
  readonly content: { readonly id: string } | { readonly bytes: Buffer }
}

/** A base tree with changes laid over it; the base is never copied. */
export class Index {
  readonly #base: Listing
  readonly #changes = new Map<string, Staged | null>()
  readonly #folders = new Map<string, number>()

  constructor(base: Listing) {
    this.#base = base
  }

  get(path: string): Staged | null {
    const changed = this.#changes.get(path)
    if (changed !== undefined) return changed
    const entry = this.#base.files.get(path)
    return entry === undefined ? null : { mode: entry.mode as Staged["mode"], content: { id: entry.id } }
  }

  hasFolder(path: string): boolean {
    return (this.#base.folders.get(path) ?? 0) + (this.#folders.get(path) ?? 0) > 0
  }

  /** A file where a folder of this path would have to be. */
  fileAbove(path: string): boolean {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (this.get(path.slice(0, at)) !== null) return true
    }
    return false
  }

  set(path: string, staged: Staged): void {
    if (this.get(path) === null) this.#count(path, 1)
    this.#changes.set(path, staged)
  }

  remove(path: string): void {
    if (this.get(path) !== null) this.#count(path, -1)
    this.#changes.set(path, null)
  }

  changes(): ReadonlyMap<string, Staged | null> {
    return this.#changes
  }

  #count(path: string, by: number): void {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at)
      this.#folders.set(folder, (this.#folders.get(folder) ?? 0) + by)
    }
  }
}
