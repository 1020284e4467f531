import { Effect, Either } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { SiteNeedsBuild } from "../problems/SiteNeedsBuild.ts"
import { SiteRootNotFound } from "../problems/SiteRootNotFound.ts"
import { type Build, buildOf } from "./buildCommand.ts"
import { type Entries, entriesOf } from "./entriesOf.ts"
import { fixedRules, type IgnoreRules, type LeftOut } from "./ignored.ts"
import type { Source, SourceEntry, SourceFile, SourceFolder } from "./Source.ts"

/** Where the site begins in a source. */
export interface Root {
  readonly folder: SourceFolder
  readonly rules: IgnoreRules
  /**
   * How we came there: by an order, by looking into the only folder there was, or by choosing the folder into which
   * the project is built.
   */
  readonly by: "order" | "only-folder" | "built"
  /** What was left out on the way. */
  readonly leftOut: ReadonlyArray<LeftOut>
}

/** Where the tools that are in use put a finished site, the likeliest first. */
const outputFolders = ["dist", "build", "out", "_site", "public", ".output", "browser"]

/** Folders one inside the other that are looked into; archives of archives of folders have no more. */
const deepest = 8

/** Finds the folder that visitors are to see as the site's top. */
export const findRoot = Effect.fn("site.findRoot")(function* (source: Source, wanted: string | null) {
  const top = yield* source.open
  if (wanted !== null) return yield* orderedRoot(source, top, wanted)
  const start = { folder: top, rules: fixedRules, by: "only-folder" as const, leftOut: [] }
  const { found, project } = yield* look(start, 0)
  if (found !== null) return found
  if (project !== null) return yield* new SiteNeedsBuild({ path: source.name, ...project })
  return yield* Effect.map(descend(start, 0), ({ root }) => root)
})

interface Look {
  readonly found: Root | null
  /** Sources of a site that lie where a site was looked for. */
  readonly project: Build | null
}

/** Looks for a folder with a first page: here, in the only folder, or where projects put what they build. */
const look = (from: Root, depth: number): Effect.Effect<Look, Problem> =>
  Effect.gen(function* () {
    const { entries, root } = yield* descend(from, depth)
    const { folder } = root
    const index = fileNamed(folder, entries.kept, "index.html")
    const project = yield* buildOf(folder.path, entries.kept)
    // A first page that names sources shows nothing before it was built.
    const isPublishable = index !== undefined && !(yield* isTemplate(index))
    if (isPublishable) return { found: root, project: null }
    for (const name of depth < deepest ? outputFolders : []) {
      const inner = folderNamed(folder, entries.kept, name)
      if (inner === undefined) continue
      const next = { folder: inner, rules: entries.rules, by: "built" as const, leftOut: root.leftOut }
      // What is wrong inside is no reason to look no further.
      const result = yield* Effect.either(look(next, depth + 1))
      if (Either.isRight(result) && result.right.found !== null) return result.right
    }
    if (index !== undefined) return { found: null, project: project ?? { toldBy: "index.html", command: null } }
    // Pages of another name are a site whose first page is missing, whatever else lies beside them.
    const hasPages = entries.kept.some(({ _tag, path }) => _tag === "File" && /\.html?$/i.test(path))
    return { found: null, project: hasPages ? null : project }
  })

/** Goes down as long as there is but one folder and nothing else. */
const descend = (
  root: Root,
  depth: number
): Effect.Effect<{ readonly root: Root; readonly entries: Entries }, Problem> =>
  Effect.gen(function* () {
    const entries = yield* entriesOf(root.folder, root.rules)
    const [only, ...others] = entries.kept
    if (only?._tag !== "Folder" || others.length > 0 || depth >= deepest) return { root, entries }
    const inner = { ...root, folder: only, rules: entries.rules, leftOut: [...root.leftOut, ...entries.leftOut] }
    return yield* descend(inner, depth + 1)
  })

/** Goes exactly where it is told to, also into what would be left out. */
const orderedRoot = Effect.fnUntraced(function* (source: Source, top: SourceFolder, wanted: string) {
  let folder = top
  let rules = fixedRules
  for (const segment of wanted.replaceAll("\\", "/").split("/")) {
    if (segment === "" || segment === ".") continue
    const entries = yield* entriesOf(folder, rules)
    const all = yield* folder.entries
    const inner = folderNamed(folder, all, segment)
    if (inner === undefined) {
      const folders = entries.kept.flatMap((entry) => (entry._tag === "Folder" ? [entry.path] : []))
      return yield* new SiteRootNotFound({ path: source.name, root: wanted, folders })
    }
    folder = inner
    rules = entries.rules
  }
  return { folder, rules, by: "order", leftOut: [] } satisfies Root
})

const fileNamed = ({ path }: SourceFolder, entries: ReadonlyArray<SourceEntry>, name: string) =>
  entries.find((entry): entry is SourceFile => entry._tag === "File" && entry.path === path + name)

const folderNamed = ({ path }: SourceFolder, entries: ReadonlyArray<SourceEntry>, name: string) =>
  entries.find((entry): entry is SourceFolder => entry._tag === "Folder" && entry.path === `${path}${name}/`)

/** Larger pages are no templates. */
const largestTemplate = 256 * 1024

/**
 * Sources that a browser cannot run: modules in a language that is translated first, or the placeholders of a build
 * tool (Create React App's, Vite's, SvelteKit's).
 */
const marks =
  /<script\b[^>]*\bsrc\s*=\s*["']?[^"'>]*\.(?:[cm]?tsx?|jsx|vue|svelte)(?:\?[^"'>]*)?["'\s>]|%(?:PUBLIC_URL|VITE_\w+|sveltekit\.\w+)%/i

const isTemplate = ({ bytes, size }: SourceFile): Effect.Effect<boolean, Problem> =>
  size > largestTemplate
    ? Effect.succeed(false)
    : Effect.map(bytes, (text) => marks.test(new TextDecoder().decode(text)))
