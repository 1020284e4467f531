/** What somebody handed over, as far as it is known at once: folders are still to be read. */
export interface Handed {
  readonly entries: ReadonlyArray<FileSystemEntry>
  /** Files that come without an entry, as pasted ones do. */
  readonly files: ReadonlyArray<File>
}

/**
 * What a drop or a paste holds; null where no file is in it. To be called while the event is being handled: a moment
 * later the browser has emptied it.
 */
export const handed = ({ files, items }: Pick<DataTransfer, "files" | "items">): Handed | null => {
  const entries: Array<FileSystemEntry> = []
  const loose: Array<File> = []
  for (const item of items) {
    if (item.kind !== "file") continue
    const entry = item.webkitGetAsEntry()
    const file = entry === null ? item.getAsFile() : null
    if (entry !== null) entries.push(entry)
    else if (file !== null) loose.push(file)
  }
  if (entries.length + loose.length > 0) return { entries, files: loose }
  return files.length > 0 ? { entries: [], files: [...files] } : null
}
