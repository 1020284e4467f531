import { statSync } from "node:fs"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { SiteKindUnsupported } from "@pages-publisher/core/problems/SiteKindUnsupported"
import { SiteNotFound } from "@pages-publisher/core/problems/SiteNotFound"
import { headLength, kindOf } from "@pages-publisher/core/site/kindOf"
import { page } from "@pages-publisher/core/site/page"
import type { Source } from "@pages-publisher/core/site/Source"
import { zip } from "@pages-publisher/core/site/zip/zip"
import { Effect } from "effect"
import { diskArchive } from "./diskArchive.ts"
import { DiskFile } from "./DiskFile.ts"
import { folder } from "./folder.ts"
import { nodeInflate } from "./nodeInflate.ts"
import { ask } from "./unreadable.ts"

/** Whatever lies at a path: a folder, a zip file or an HTML file. What it is shows when it is opened. */
export const sourceAt = (path: string): Source => ({
  name: path,
  open: Effect.flatMap(sourceOf(path), (source) => source.open)
})

/** A file is no folder that something could be in. */
const nothing = new Set(["ENOENT", "ENOTDIR"])

const sourceOf = (path: string): Effect.Effect<Source, Problem> =>
  Effect.gen(function* () {
    const info = yield* ask(path, () => statSync(path)).pipe(
      Effect.mapError((problem) => (nothing.has(problem.files[0]?.reason ?? "") ? new SiteNotFound({ path }) : problem))
    )
    if (info.isDirectory()) return folder(path)
    if (!info.isFile()) return yield* new SiteKindUnsupported({ path, kind: null })
    const archive = yield* diskArchive(path)
    const kind = kindOf(path, yield* archive.read(0, Math.min(headLength, info.size)))
    if (kind === "zip") return zip(archive, nodeInflate)
    if (kind === "page") return page(path, new DiskFile(path, path, info.size))
    return yield* new SiteKindUnsupported({ path, kind: kind.other })
  })
