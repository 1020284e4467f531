import { Effect, Schema } from "effect"
import type { SourceEntry, SourceFile } from "./Source.ts"

/** How a project is turned into a site. */
export interface Build {
  /** The file that tells. */
  readonly toldBy: string
  /** What to type; null where the project has a way of its own. */
  readonly command: string | null
  /** Where this tool puts the site; null for one of the folders that all tools use. */
  readonly output: string | null
  /** Whether a page beside it is a source too, whose scripts only look as if a browser could run them. */
  readonly bundlesPages: boolean
}

/**
 * Generators that are recognised by a file of theirs, how each of them is run, its output if it is its own, and the
 * folder that has to lie beside a file which others have too.
 */
const generators: ReadonlyArray<
  readonly [file: RegExp, command: string, output?: string | undefined, beside?: string]
> = [
  [/^hugo\.(toml|ya?ml|json)$/, "hugo"],
  [/^_config\.ya?ml$/, "bundle exec jekyll build"],
  [/^mkdocs\.ya?ml$/, "mkdocs build", "site"],
  [/^book\.toml$/, "mdbook build", "book"],
  [/^pubspec\.yaml$/, "flutter build web", "build/web"],
  [/^_quarto\.ya?ml$/, "quarto render", "_book"],
  [/^config\.rb$/, "bundle exec middleman build"],
  [/^pelicanconf\.py$/, "pelican content", "output"],
  [/^conf\.py$/, "sphinx-build . _build/html", "_build/html"],
  [/^zola\.toml$/, "zola build"],
  [/^config\.toml$/, "zola build", undefined, "templates"],
  [/^config\.(toml|ya?ml|json)$/, "hugo", undefined, "layouts"],
  [/^config\.(toml|ya?ml|json)$/, "hugo", undefined, "themes"],
  [/^Trunk\.toml$/, "trunk build --release"]
]

/** Who installs and runs, by the lock file that they leave. */
const packageManagers: ReadonlyArray<readonly [lockFile: string, run: string]> = [
  ["pnpm-lock.yaml", "pnpm install && pnpm"],
  ["yarn.lock", "yarn install && yarn"],
  ["bun.lock", "bun install && bun run"],
  ["bun.lockb", "bun install && bun run"]
]
const npm = "npm install && npm run"

const buildScripts: ReadonlyArray<readonly [name: string, output?: string]> = [
  ["build"],
  ["generate"],
  ["export"],
  ["docs:build", "docs/.vitepress/dist"],
  ["build:prod"],
  ["build-storybook", "storybook-static"]
]

/** Tools that begin with a page in the project's top folder. */
const pageBundlers = /\b(vite|parcel)\b/

const PackageJson = Schema.parseJson(
  Schema.Struct({ scripts: Schema.optional(Schema.Record({ key: Schema.String, value: Schema.Unknown })) })
)

/** Recognises the sources of a site by what lies in their top folder; null for what is no project. */
export const buildOf = Effect.fnUntraced(function* (folder: string, entries: ReadonlyArray<SourceEntry>) {
  const files = new Map(entries.flatMap((entry) => (entry._tag === "File" ? [[nameIn(folder, entry), entry]] : [])))
  const manifest = files.get("package.json")
  if (manifest !== undefined) {
    const scripts = yield* scriptsOf(manifest)
    const [script, output = null] = buildScripts.find(([name]) => scripts.has(name)) ?? []
    const run = packageManagers.find(([lockFile]) => files.has(lockFile))?.[1] ?? npm
    return {
      toldBy: "package.json",
      command: script === undefined ? null : `${run} ${script}`,
      output,
      bundlesPages: [...scripts.values()].some((line) => pageBundlers.test(line))
    } satisfies Build
  }
  const folders = new Set(entries.flatMap((entry) => (entry._tag === "Folder" ? [nameIn(folder, entry)] : [])))
  for (const [pattern, command, output = null, beside] of generators) {
    if (beside !== undefined && !folders.has(`${beside}/`)) continue
    const toldBy = [...files.keys()].find((name) => pattern.test(name))
    if (toldBy !== undefined) return { toldBy, command, output, bundlesPages: false } satisfies Build
  }
  return null
})

const nameIn = (folder: string, { path }: SourceEntry) => path.slice(folder.length)

/** Whatever is wrong with the file, it is still the sign of a project. */
const scriptsOf = (manifest: SourceFile) =>
  manifest.bytes.pipe(
    Effect.flatMap((bytes) => Schema.decode(PackageJson)(new TextDecoder().decode(bytes))),
    Effect.map(({ scripts }) => new Map(Object.entries(scripts ?? {}).map(([name, line]) => [name, String(line)]))),
    Effect.orElseSucceed((): ReadonlyMap<string, string> => new Map())
  )
