import { Array } from "effect"
import type { SitePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { SiteEmpty } from "../problems/SiteEmpty.ts"
import { SiteIndexEmpty } from "../problems/SiteIndexEmpty.ts"
import { SiteIndexMisnamed } from "../problems/SiteIndexMisnamed.ts"
import { SiteNameCollision } from "../problems/SiteNameCollision.ts"
import { SiteNoIndex } from "../problems/SiteNoIndex.ts"

/** The page a visitor gets first; without it GitLab Pages answers 404 at the site's root (contract 8.7). */
export const indexPath = "index.html" as SitePath

/** How many names a message shows. */
const shown = 10

/** Everything that is wrong with the site as a whole. */
export const check = (
  path: string,
  files: ReadonlyMap<SitePath, { readonly size: number }>,
  sameName: ReadonlyArray<ReadonlyArray<string>>
): ReadonlyArray<Problem> => {
  if (files.size === 0) return [new SiteEmpty({ path })]
  return [
    ...(sameName.length > 0 ? [new SiteNameCollision({ names: sameName.slice(0, shown) })] : []),
    ...indexProblems(path, files)
  ]
}

const indexProblems = (
  path: string,
  files: ReadonlyMap<SitePath, { readonly size: number }>
): ReadonlyArray<Problem> => {
  const index = files.get(indexPath)
  if (index === undefined) return [noIndex(path, [...files.keys()])]
  return index.size === 0 ? [new SiteIndexEmpty({ path })] : []
}

const noIndex = (path: string, paths: ReadonlyArray<SitePath>): Problem => {
  const misnamed = paths.find((file) => /^(index|default)\.html?$/i.test(file))
  if (misnamed !== undefined) return new SiteIndexMisnamed({ path, found: misnamed })
  return new SiteNoIndex({
    path,
    htmlFiles: Array.take(
      paths.filter((file) => file.endsWith(".html")),
      shown
    )
  })
}
