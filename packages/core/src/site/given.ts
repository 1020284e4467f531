import { Effect, Stream } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { SiteKindUnsupported } from "../problems/SiteKindUnsupported.ts"
import { SiteUnreadable } from "../problems/SiteUnreadable.ts"
import { headLength, kindOf } from "./kindOf.ts"
import { listed, type ListedFile } from "./listed.ts"
import { page } from "./page.ts"
import { type PickedFile, pickedFile } from "./picked.ts"
import type { Source } from "./Source.ts"
import { blobArchive } from "./zip/Archive.ts"
import { zip } from "./zip/zip.ts"

/** What somebody gave to a page: dropped, chosen or pasted. It is data that another thread can be given. */
export interface Given {
  /** What the user calls it. */
  readonly name: string
  /** One file may be an archive or a page; several, or a folder, are a site as they lie there. */
  readonly kind: "file" | "folder"
  readonly files: ReadonlyArray<PickedFile>
  /** Folders without files, or which were not looked into; with `/` at their end. */
  readonly folders: ReadonlyArray<string>
  readonly unreadable: ReadonlyArray<Unreadable>
}

/** Something that the browser does not hand out, by the name that it gives to the reason. */
export interface Unreadable {
  /** Empty for all that was given. */
  readonly path: string
  readonly reason: string
}

/** What was given, as a source. What it is shows when it is opened, as with a path on disk. */
export const given = (it: Given): Source => ({
  name: it.name,
  open: Effect.flatMap(sourceOf(it), (source) => source.open)
})

const sourceOf = (it: Given): Effect.Effect<Source, Problem> =>
  Effect.gen(function* () {
    const whole = it.unreadable.find(({ path }) => path === "" || it.kind === "file")
    if (whole !== undefined) return yield* new SiteUnreadable({ files: [{ path: it.name, reason: whole.reason }] })
    const [only] = it.files
    if (it.kind === "folder" || only === undefined) return folder(it)
    const archive = blobArchive(it.name, only.blob)
    const kind = kindOf(only.path, yield* archive.read(0, Math.min(headLength, archive.size)))
    if (kind === "zip") return zip(archive)
    if (kind === "page") return page(it.name, pickedFile(only))
    return yield* new SiteKindUnsupported({ path: it.name, kind: kind.other })
  })

const folder = ({ files, folders, name, unreadable }: Given): Source => ({
  name,
  open: Effect.sync(() => listed([...files.map(pickedFile), ...unreadable.map(unreadableFile)], [], folders))
})

/** It is a problem only where it would be part of the site. */
const unreadableFile = ({ path, reason }: Unreadable): ListedFile => {
  const problem = new SiteUnreadable({ files: [{ path, reason }] })
  return { path: path.replace(/\/$/, ""), size: 0, bytes: Effect.fail(problem), chunks: Stream.fail(problem) }
}
