import type { Repository } from "../git/Repository.ts"
import type { TreeEntry } from "../git/TreeEntry.ts"

const asPattern = (path: string): RegExp => {
  const clean = path.replace(/^\.?\/+|\/+$/g, "")
  const source = clean
    .split("**")
    .map((part) =>
      part
        .split("*")
        .map((each) => each.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join("[^/]*")
    )
    .join(".*")
  return new RegExp(`^${source}(/|$)`)
}

/** The files of the commit that an `artifacts:paths` entry picks. */
export const matchingFiles = async (
  repository: Repository,
  treeId: string,
  path: string
): Promise<readonly TreeEntry[]> => {
  const pattern = asPattern(path)
  const { entries } = await repository.listing(treeId)
  return entries.filter((entry) => entry.type === "blob" && pattern.test(entry.path))
}

/** Bytes of all files below a tree. */
export const totalBytes = async (repository: Repository, treeId: string): Promise<number> => {
  const out = await repository.run(["ls-tree", "-r", "-l", "-z", treeId])
  let total = 0
  for (const line of out.toString("utf8").split("\0")) {
    total += Number.parseInt(line.split("\t")[0]?.split(/\s+/)[3] ?? "", 10) || 0
  }
  return total
}
