import type { Served } from "../served.ts"

/** As deep as groups go, and more than enough for a base that was set by hand. */
const deepest = 8

/** So many files have to be found behind it: one could be a mistake that happens to look like a base. */
const fewest = 2

/**
 * The paths that a site was built for: `/menu`, where `/menu/app.js` and `/menu/app.css` are asked for and the site has
 * an app.js and an app.css.
 */
export const builtFor = (paths: ReadonlyArray<string>, site: Served): ReadonlyArray<string> => {
  const behind = new Map<string, number>()
  for (const path of paths) {
    const segments = path.split("/")
    for (let depth = 1; depth < Math.min(segments.length, deepest); depth += 1) {
      if (!site.has(segments.slice(depth).join("/"))) continue
      const base = segments.slice(0, depth).join("/")
      behind.set(base, (behind.get(base) ?? 0) + 1)
      break
    }
  }
  return [...behind].filter(([base, files]) => files >= fewest && !site.hasFolder(base)).map(([base]) => base)
}

/** Whether a path leads to something in a site that lives under one of the bases. */
export const isBehind = (path: string, bases: ReadonlyArray<string>, site: Served): boolean =>
  bases.some((base) => path === base || (path.startsWith(`${base}/`) && site.has(path.slice(base.length + 1))))
