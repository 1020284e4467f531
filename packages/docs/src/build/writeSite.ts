import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Built } from "../verify/Built.ts"

export class OutUnwritable extends Error {
  override readonly name = "docs-out-unwritable"
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Writes a site over what is in its folder, and then takes away what an older build left there. So two builds of the
 * same site at a time leave a whole one behind, and so does the next build after one that was stopped halfway.
 */
export const writeSite = async (folder: string, files: Built["files"]): Promise<void> => {
  try {
    for (const [path, content] of inOrder(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    await prune(folder, new Set([...files.keys()].flatMap(withFolders)))
  } catch (cause) {
    throw new OutUnwritable(cause)
  }
}

/** An older build is known by its data. */
const inOrder = (files: Built["files"]) =>
  [...files].sort(([one], [other]) => Number(other === "guide.json") - Number(one === "guide.json"))

/** `a/b/c.md` stands in `a` and in `a/b`. */
const withFolders = (path: string): ReadonlyArray<string> => {
  const above = dirname(path)
  return above === "." ? [path] : [path, ...withFolders(above)]
}

/** No build writes a name that begins with a dot: that is somebody's repository or setting. */
const prune = async (folder: string, kept: ReadonlySet<string>, below = ""): Promise<void> => {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    if (entry.name.startsWith(".")) continue
    if (!kept.has(path)) await rm(join(folder, path), { recursive: true, force: true })
    else if (entry.isDirectory()) await prune(folder, kept, `${path}/`)
  }
}
