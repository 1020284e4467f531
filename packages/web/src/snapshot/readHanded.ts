import { alwaysIgnored } from "@pages-publisher/core/site/alwaysIgnored"
import type { Given, Unreadable } from "@pages-publisher/core/site/given"
import { nextTask } from "@pages-publisher/core/site/nextTask"
import { pagesignoreName } from "@pages-publisher/core/site/pagesignoreName"
import type { PickedFile } from "@pages-publisher/core/site/picked"
import { Effect, Either } from "effect"
import type { Handed } from "./handed.ts"
import { nameOfAll } from "./nameOfAll.ts"

/** Files that are asked for before the page gets its turn: each takes a browser up to a millisecond. */
const together = 20

/** Finds all files in what was handed over, and says how many there are so far. What cannot be read does not end it. */
export const readHanded = Effect.fn("web.readHanded")(function* (
  { entries, files: loose }: Handed,
  onFound: (files: number) => Effect.Effect<void> = () => Effect.void
) {
  const [only] = entries
  const single = entries.length + loose.length === 1
  const files: Array<PickedFile> = loose.map((blob) => ({ path: blob.name, blob }))
  const folders: Array<string> = []
  const unreadable: Array<Unreadable> = []

  const take = (path: string, file: Either.Either<File, string>) => {
    if (Either.isRight(file)) files.push({ path, blob: file.right })
    else unreadable.push({ path, reason: file.left })
  }

  // A folder that is all there is lends its name to the site and is no part of the files' names.
  const isFolder = single && only?.isDirectory === true
  const left: Array<Place> = entries
    .toReversed()
    .map((entry) => ({ entry, path: isFolder ? "" : entry.name, isAsked: false }))
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { entry, isAsked, path } = place
    if (isFile(entry)) {
      take(path, yield* fileOf(entry))
    } else if (isDirectory(entry)) {
      const folder = path === "" ? "" : `${path}/`
      // There may be more in it than in all the rest, and none of it will be published.
      if (path !== "" && !isAsked && alwaysIgnored(entry.name) !== undefined) {
        folders.push(folder)
        continue
      }
      const inside = yield* entriesOf(entry)
      if (Either.isLeft(inside)) {
        unreadable.push({ path: folder, reason: inside.left })
        continue
      }
      if (inside.right.length === 0 && folder !== "") folders.push(folder)
      // A list of its own may ask for what is always left out, wherever it lies below.
      const asks = isAsked || inside.right.some(({ name }) => name === pagesignoreName)
      const filesHere = inside.right.filter(isFile)
      for (let at = 0; at < filesHere.length; at += together) {
        const some = filesHere.slice(at, at + together)
        const taken = yield* Effect.forEach(some, fileOf, { concurrency: together })
        for (const [index, file] of taken.entries()) take(folder + (some[index]?.name ?? ""), file)
        yield* onFound(files.length)
        yield* nextTask
      }
      for (const inner of inside.right.filter(isDirectory).reverse()) {
        left.push({ entry: inner, path: folder + inner.name, isAsked: asks })
      }
    }
  }
  const names = [...entries, ...loose].map(({ name }) => name)
  const kind = single && !isFolder ? "file" : "folder"
  return { name: nameOfAll(names), kind, files, folders, unreadable } satisfies Given
})

/** A folder or file that is still to be read. */
interface Place {
  readonly entry: FileSystemEntry
  readonly path: string
  /** Whether a list above it may ask for what is always left out. */
  readonly isAsked: boolean
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry) =>
  Effect.async<Either.Either<File, string>>((resume) =>
    entry.file(
      (file) => resume(Effect.succeed(Either.right(file))),
      (error) => resume(Effect.succeed(Either.left(error.name)))
    )
  )

/** All entries of a folder, of which browsers give a hundred at a time. */
const entriesOf = Effect.fnUntraced(function* (folder: FileSystemDirectoryEntry) {
  const reader = folder.createReader()
  const all: Array<FileSystemEntry> = []
  while (true) {
    const some = yield* Effect.async<Either.Either<ReadonlyArray<FileSystemEntry>, string>>((resume) =>
      reader.readEntries(
        (entries) => resume(Effect.succeed(Either.right(entries))),
        (error) => resume(Effect.succeed(Either.left(error.name)))
      )
    )
    if (Either.isLeft(some)) return Either.left(some.left)
    if (some.right.length === 0) return Either.right(all)
    for (const entry of some.right) all.push(entry)
  }
})
