import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { SourceFile } from "@pages-publisher/core/test/problems/raised"

/** What the site is made from, as far as a built page does not show all of it. */
export interface Sources {
  /** Where problems are raised. */
  readonly tests: ReadonlyArray<SourceFile>
  /** What problems and the guide say, in every case and language. */
  readonly texts: ReadonlyArray<SourceFile>
}

const packages = join(import.meta.dirname, "../../..")

export const readSources = async (): Promise<Sources> => {
  const [tests, texts] = await Promise.all([
    below("core/test", "cli/test"),
    below("core/src/problems", "core/src/guide")
  ])
  return { tests, texts }
}

const below = async (...folders: ReadonlyArray<string>) => {
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(packages, folder), { recursive: true }))
        .filter((path) => path.endsWith(".ts"))
        .sort()
        .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    )
  )
  return Promise.all(
    lists.flat().map(async (path): Promise<SourceFile> => [path, await readFile(join(packages, path), "utf8")])
  )
}
