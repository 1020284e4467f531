import { readdir, readFile } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { LocalUiMissing } from "@pages-publisher/core/problems/LocalUiMissing"
import { Effect } from "effect"

export interface PageFile {
  readonly bytes: Uint8Array
  readonly type: string
}

/** The files of the built page by their address, such as `/assets/shell.js`. What is not here, nobody is given. */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json"
}

/** Where the page lies: right beside the program. */
export const besideProgram = join(import.meta.dirname, "web")

/** Reads all of the page: it is small, and nothing but it can be asked for then. */
export const readPage = (folder: string): Effect.Effect<PageFiles, LocalUiMissing> =>
  Effect.tryPromise({ try: () => filesIn(folder), catch: () => new LocalUiMissing({ folder }) }).pipe(
    Effect.filterOrFail(
      (files) => files.has("/index.html"),
      () => new LocalUiMissing({ folder })
    )
  )

const filesIn = async (folder: string): Promise<PageFiles> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path) => {
    const address = `/${relative(folder, path).split(sep).join("/")}`
    const type = types[extname(path)] ?? "application/octet-stream"
    return [address, { bytes: await readFile(path), type }] as const
  })
  return new Map(await Promise.all(files))
}
