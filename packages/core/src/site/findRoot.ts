import { Effect, Either, Option } from "effect"
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
const outputFolders = ["dist", "build", "out", "_site", "public", ".output", "browser", "build/client"]

/** Folders one inside the other that are looked into; archives of archives of folders have no more. */
const deepest = 8

/** Finds the folder that visitors are to see as the site's top. */
export const findRoot = Effect.fn("site.findRoot")(function* (source: Source, wanted: string | null) {
  const top = yield* source.open
  if (wanted !== null) return yield* orderedRoot(source, top, wanted)
  const start = { folder: top, rules: fixedRules, by: "only-folder" as const, leftOut: [] }
  const { found, project } = yield* look(start, 0)
  if (found !== null) return found
  if (project !== null) {
    const { command, toldBy } = project
    const pages = yield* startPagesBelow(top)
    return yield* new SiteNeedsBuild({ path: source.name, toldBy, command, pages })
  }
  return yield* Effect.map(descend(start, 0), ({ root }) => root)
})

interface Look {
  readonly found: Root | null
  /** Sources of a site that lie where a site was looked for. */
  readonly project: Pick<Build, "command" | "toldBy"> | null
}

/** A folder, and what is in it. */
interface Place {
  readonly root: Root
  readonly entries: Entries
}

/** Looks for a folder with a first page: here, in the only folder, or where projects put what they build. */
const look = (from: Root, depth: number): Effect.Effect<Look, Problem> =>
  Effect.gen(function* () {
    const here = yield* descend(from, depth)
    const { entries, root } = here
    const { folder } = root
    const index = fileNamed(folder, entries.kept, "index.html")
    const project = yield* buildOf(folder.path, entries.kept)
    // A first page that names sources shows nothing before it was built.
    const isPublishable = index !== undefined && !(yield* isTemplate(index, project?.bundlesPages ?? false))
    if (isPublishable) return { found: root, project: null }
    for (const path of depth < deepest ? outputsOf(project) : []) {
      // What is wrong inside is no reason to look no further.
      const result = yield* Effect.either(lookBelow(here, path.split("/"), depth))
      if (Either.isRight(result) && result.right !== null) return { found: result.right, project: null }
    }
    if (index !== undefined) return { found: null, project: project ?? { toldBy: "index.html", command: null } }
    // Pages of another name are a site whose first page is missing, whatever else lies beside them.
    const hasPages = entries.kept.some(({ _tag, path }) => _tag === "File" && /\.html?$/i.test(path))
    return { found: null, project: hasPages ? null : project }
  })

/** Looks where a tool puts what it builds; nothing where there is no such folder. */
const lookBelow = (
  { entries, root }: Place,
  [name, ...rest]: ReadonlyArray<string>,
  depth: number
): Effect.Effect<Root | null, Problem> =>
  Effect.gen(function* () {
    const inner = name === undefined ? undefined : folderNamed(root.folder, entries.kept, name)
    if (inner === undefined) return null
    const next = { folder: inner, rules: entries.rules, by: "built" as const, leftOut: root.leftOut }
    if (rest.length === 0) return (yield* look(next, depth + 1)).found
    return yield* lookBelow({ root: next, entries: yield* entriesOf(inner, entries.rules) }, rest, depth)
  })

/** How far, and into how many folders, is looked for pages that somebody may have meant. */
const nearby = { deep: 3, folders: 300, pages: 5 }

/** Folders with a start page that is no template, nearest first. */
const startPagesBelow = (top: SourceFolder): Effect.Effect<ReadonlyArray<string>, Problem> =>
  Effect.gen(function* () {
    const pages: Array<string> = []
    const places = [{ folder: top, rules: fixedRules, depth: 0 }]
    for (const { depth, folder, rules } of places) {
      const entries = yield* Effect.option(entriesOf(folder, rules))
      if (Option.isNone(entries) || pages.length === nearby.pages) continue
      const { kept, rules: within } = entries.value
      const index = depth === 0 ? undefined : fileNamed(folder, kept, "index.html")
      if (index !== undefined && !(yield* isTemplate(index, false))) pages.push(folder.path)
      for (const entry of depth < nearby.deep ? kept : []) {
        const isWanted = entry._tag === "Folder" && places.length < nearby.folders
        if (isWanted) places.push({ folder: entry, rules: within, depth: depth + 1 })
      }
    }
    return pages
  })

const outputsOf = (project: Build | null) =>
  typeof project?.output === "string" ? [project.output, ...outputFolders] : outputFolders

/** Goes down as long as there is but one folder and nothing else. */
const descend = (root: Root, depth: number): Effect.Effect<Place, Problem> =>
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
 * Sources that a browser cannot run: modules in a language that is translated first, unless a script in the page
 * translates them; the placeholders of a build tool (Create React App's, Vite's, SvelteKit's, Vue CLI's, Flutter's); or
 * the lines in front of a page that a generator reads (Jekyll's, Eleventy's).
 */
const marks =
  /<script\b(?![^<>]*\btype\s*=\s*["']?text\/(?!javascript))[^<>]*\bsrc\s*=\s*["']?[^"'<>]*\.(?:[cm]?tsx?|jsx|vue|svelte)(?:\?[^"'<>]*)?["'\s>]|%(?:PUBLIC_URL|VITE_\w+|sveltekit\.\w+)%|<%=\s*(?:BASE_URL|VUE_APP_\w+|htmlWebpackPlugin\.)|\$FLUTTER_BASE_HREF|^---[ \t]*\r?\n/i

/** A module of the page's own. Bundlers put those that they made into a folder called assets. */
const ownModule =
  /<script\b(?=[^<>]*\btype\s*=\s*["']?module\b)[^<>]*\bsrc\s*=\s*["']?(?!https?:|\/\/|[^"'\s<>]*\bassets\/)[^"'\s<>]+\.m?js\b/i

const isTemplate = ({ bytes, size }: SourceFile, bundlesPages: boolean): Effect.Effect<boolean, Problem> =>
  size > largestTemplate
    ? Effect.succeed(false)
    : Effect.map(bytes, (content) => {
        const text = new TextDecoder().decode(content)
        return marks.test(text) || (bundlesPages && ownModule.test(text))
      })
