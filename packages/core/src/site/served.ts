/** What GitLab Pages answers, by paths without `/` in front. */
export interface Served {
  readonly has: (path: string) => boolean
  /** The file that would answer if capitals made no difference. */
  readonly near: (path: string) => string | null
  /** Whether the site has a folder of this name. */
  readonly hasFolder: (path: string) => boolean
}

/** A file by its name, a folder by its index.html, and `x.html` for `x` (contract 8.8). */
const candidates = (path: string): ReadonlyArray<string> => {
  const plain = path.replace(/^\/+|\/+$/g, "")
  return plain === "" ? ["index.html"] : [plain, `${plain}/index.html`, `${plain}.html`]
}

/** A site of these files. */
export const served = (paths: Iterable<string>): Served => {
  const files = new Set(paths)
  const small = new Map(Array.from(files, (path) => [path.toLowerCase(), path]))
  return {
    has: (path) => candidates(path).some((candidate) => files.has(candidate)),
    near: (path) => {
      const found = candidates(path.toLowerCase()).find((candidate) => small.has(candidate))
      return (found === undefined ? undefined : small.get(found)) ?? null
    },
    hasFolder: (path) => [...files].some((file) => file.startsWith(`${path}/`))
  }
}
