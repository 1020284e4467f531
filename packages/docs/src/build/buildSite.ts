import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Options } from "../content/Options.ts"
import type { SchemaFile } from "../content/referencePage.ts"
import { fileOf } from "../content/fileOf.ts"
import type { Loaded } from "../content/Site.ts"
import { siteFor } from "../content/siteFor.ts"
import { searchIndex } from "../search/searchIndex.ts"
import type { Built } from "../verify/Built.ts"
import type { Finding } from "../verify/Finding.ts"
import { readSources } from "../verify/Sources.ts"
import { verify, verifySources } from "../verify/verify.ts"
import { bundle } from "./bundle.ts"
import { type PlainFile, plainFiles } from "./plainFiles.ts"
import { renderPage } from "./renderPage.tsx"
import { writeSite } from "./writeSite.ts"

const home = join(import.meta.dirname, "../..")
const schemasFolder = join(home, "../cli/schemas")
const screensFolder = join(home, "src/screens/taken")

/** A file of the site, by its path below the base. */
type File = readonly [path: string, content: string | Uint8Array]

/** What came of it. A site with findings is not written. */
export interface Outcome {
  readonly pages: number
  readonly findings: ReadonlyArray<Finding>
}

/** Writes the whole site into a folder, in place of what is there; without one, site and sources are only looked at. */
export const buildSite = async (options: Options, out: string | null): Promise<Outcome> => {
  const built = await makeSite(options)
  const findings = [...verify(built), ...(out === null ? verifySources(await readSources()) : [])]
  if (out !== null && findings.length === 0) await writeSite(out, built.files)
  return { pages: built.site.pages.length, findings }
}

/** The whole site, in memory. The same options give the same bytes. */
export const makeSite = async (options: Options): Promise<Built> => {
  const schemas = await readSchemas()
  const site = siteFor(options, schemas)
  const { assets, loaded } = await bundle(options.base)
  const plain = plainFiles(site)
  const whole: Loaded = { ...loaded, edition: editionOf(plain) }
  const pages = new Map(site.pages.map((page) => [page, renderPage(site, whole, page)]))
  const files: ReadonlyArray<File> = [
    ...[...pages].map(([page, html]): File => [fileOf(page, options), html]),
    ["404.html", renderPage(site, whole, undefined)],
    ...plain,
    ...(await searchIndex(options, pages)),
    ...schemas.map(({ name, text }): File => [`schemas/${name}`, text]),
    ...assets,
    ...(await readScreens()),
    ["icon.svg", await readFile(join(home, "public/icon.svg"))]
  ]
  return { site, files: new Map(files) }
}

const readScreens = async (): Promise<ReadonlyArray<File>> => {
  const names = (await readdir(screensFolder)).filter((name) => name.endsWith(".webp")).sort()
  return Promise.all(names.map(async (name) => [`screens/${name}`, await readFile(join(screensFolder, name))] as const))
}

/** The data is the whole of what is said. */
const editionOf = (files: ReadonlyArray<PlainFile>) =>
  createHash("sha256")
    .update(files.find(([path]) => path === "guide.json")?.[1] ?? "")
    .digest("hex")
    .slice(0, 12)

const readSchemas = async (): Promise<ReadonlyArray<SchemaFile>> => {
  const names = (await readdir(schemasFolder)).filter((name) => name.endsWith(".schema.json")).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(schemasFolder, name), "utf8") })))
}
