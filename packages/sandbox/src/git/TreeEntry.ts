export interface TreeEntry {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly type: "blob" | "tree" | "commit"
  readonly mode: string
}

const typeOf = (mode: string): TreeEntry["type"] => {
  if (mode === "040000") return "tree"
  return mode === "160000" ? "commit" : "blob"
}

/** Reads a raw tree object: `mode name NUL id`, again and again. */
export const parseTree = (bytes: Buffer): readonly TreeEntry[] => {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at)
    const nul = bytes.indexOf(0, space)
    const mode = bytes.toString("latin1", at, space).padStart(6, "0")
    const name = bytes.toString("utf8", space + 1, nul)
    const id = bytes.toString("hex", nul + 1, nul + 21)
    entries.push({ id, name, path: name, type: typeOf(mode), mode })
    at = nul + 21
  }
  return entries
}
