import { Array } from "effect"
import type { SitePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { SiteEmpty } from "../problems/SiteEmpty.ts"
import { SiteIndexEmpty } from "../problems/SiteIndexEmpty.ts"
import { SiteIndexIgnored } from "../problems/SiteIndexIgnored.ts"
import { SiteIndexMisnamed } from "../problems/SiteIndexMisnamed.ts"
import { SiteNoIndex } from "../problems/SiteNoIndex.ts"
import { SiteTooLarge } from "../problems/SiteTooLarge.ts"
import { SiteFilesLarge, SiteLarge, type Warning } from "../problems/Warning.ts"
import type { LeftOut } from "./ignored.ts"
import { type Limits, usualSiteLimit } from "./limits.ts"

/** The page a visitor gets first; without it GitLab Pages answers 404 at the site's root (contract 8.7). */
export const indexPath = "index.html" as SitePath

/** How many names a message shows. */
const shown = 10

/** From this size on, in bytes, a file keeps visitors waiting: half a minute on a phone. */
const largeFile = 25 * 1024 ** 2

/** Names and sizes of a site. */
type Sizes = ReadonlyMap<SitePath, { readonly size: number }>

/** A site as a whole. */
interface Whole {
  /** What it is called in messages. */
  readonly path: string
  /** The folder of the source that it is, with `/` at its end or empty. */
  readonly root: string
  readonly files: Sizes
  readonly leftOut: ReadonlyArray<LeftOut>
}

/** Everything that is wrong with the site as a whole. */
export const check = ({ files, leftOut, path, root }: Whole, limits: Limits): ReadonlyArray<Problem> => {
  const ignored = leftOut.find((one) => one.path === root + indexPath)
  if (ignored !== undefined && ignored.file !== null) {
    return [new SiteIndexIgnored({ path, rule: ignored.rule, file: ignored.file })]
  }
  if (files.size === 0) return [new SiteEmpty({ path })]
  const bytes = totalOf(files)
  return [
    ...indexProblems(path, files),
    ...(limits.site !== null && bytes > limits.site
      ? [new SiteTooLarge({ path, bytes, limit: limits.site, largest: largestOf(files) })]
      : [])
  ]
}

/** What may go wrong later, or makes visitors wait. */
export const sizeWarnings = (files: Sizes, limits: Limits): ReadonlyArray<Warning> => {
  const bytes = totalOf(files)
  const large = largestOf(files).filter((file) => file.bytes >= largeFile)
  return [
    ...(limits.site === null && bytes > usualSiteLimit ? [SiteLarge.make({ bytes, usual: usualSiteLimit })] : []),
    ...(large.length > 0 ? [SiteFilesLarge.make({ files: large })] : [])
  ]
}

const totalOf = (files: Sizes) => {
  let bytes = 0
  for (const { size } of files.values()) bytes += size
  return bytes
}

const largestOf = (files: Sizes) =>
  Array.fromIterable(files)
    .map(([path, { size }]): { readonly path: string; readonly bytes: number } => ({ path, bytes: size }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, shown)

const indexProblems = (path: string, files: Sizes): ReadonlyArray<Problem> => {
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
