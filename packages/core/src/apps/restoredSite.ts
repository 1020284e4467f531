import { Effect, Either } from "effect"
import type { TreeEntry } from "../gitlab/Tree.ts"
import { parseSitePath, type SitePath } from "../model/SitePath.ts"
import { publicFolder } from "../publish/layout.ts"
import type { Snapshot } from "../site/Snapshot.ts"
import { RestoredFile } from "./RestoredFile.ts"

const symlink = "120000"

/** The site in a commit's tree; none where no first page is in it. */
export const restoredSite = (tree: ReadonlyArray<TreeEntry>): Snapshot | undefined => {
  const files = new Map<SitePath, RestoredFile<SitePath>>()
  for (const { id, mode, path } of tree) {
    if (!path.startsWith(publicFolder) || mode === symlink) continue
    const name = parseSitePath(path.slice(publicFolder.length))
    if (Either.isRight(name)) files.set(name.right, new RestoredFile(name.right, id))
  }
  const index = [...files.values()].find(({ path }) => path === "index.html")
  if (index === undefined) return undefined
  return { files, index, size: 0, root: "", leftOut: [], warnings: [], underPath: () => Effect.succeed([]) }
}
