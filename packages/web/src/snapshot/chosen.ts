import type { Given } from "@pages-publisher/core/site/given"
import { nameOfAll } from "./nameOfAll.ts"

/** What somebody chose with a picker, of files or of a folder; null where nothing was chosen. */
export const chosen = (list: Iterable<File>): Given | null => {
  const all = Array.from(list, (blob) => ({ path: blob.webkitRelativePath || blob.name, blob }))
  const [first] = all
  if (first === undefined) return null
  const isFolder = first.blob.webkitRelativePath !== ""
  // The chosen folder is the first part of each name, and no part of the site.
  const top = isFolder ? first.path.slice(0, first.path.indexOf("/") + 1) : ""
  return {
    name: isFolder ? top.slice(0, -1) : nameOfAll(all.map(({ path }) => path)),
    kind: isFolder || all.length > 1 ? "folder" : "file",
    files: all.map(({ blob, path }) => ({ path: path.slice(top.length), blob })),
    folders: [],
    unreadable: []
  }
}
