import { createHash } from "node:crypto"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname, extname, join, relative } from "node:path"
import { build, prerender } from "vike/api"
import vike from "vike/plugin"
import type { InlineConfig, Plugin } from "vite"
import solid from "vite-plugin-solid"
import type { Options } from "../content/Options.ts"
import type { SchemaFile } from "../content/referencePage.ts"
import type { Site } from "../content/Site.ts"
import { siteFor } from "../content/siteFor.ts"
import { plainFiles } from "./plainFiles.ts"

const home = join(import.meta.dirname, "../..")
const schemasFolder = join(home, "../cli/schemas")

/** Writes the whole site into a folder, in place of what is there. The same options give the same bytes. */
export const buildSite = async (options: Options, out: string): Promise<Site> => {
  const schemas = await readSchemas()
  const site = siteFor(options, schemas)
  await mkdir(join(home, "dist"), { recursive: true })
  const work = await mkdtemp(join(home, "dist/build-"))
  try {
    const pages = await renderPages(site, work)
    const assets = await namedAssets(join(work, "client"), assetsOf(pages.values(), options.base))
    const renamed = [...pages].map(([path, html]) => [path, withNames(html, assets)] as const)
    await rm(out, { recursive: true, force: true })
    for (const [path, text] of [...renamed, ...plainFiles(site), ...schemas.map(schemaEntry)]) {
      await mkdir(dirname(join(out, path)), { recursive: true })
      await writeFile(join(out, path), text)
    }
    for (const [path, name] of assets) await cp(join(work, "client", path), join(out, name))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return site
}

const schemaEntry = ({ name, text }: SchemaFile) => [`schemas/${name}`, text] as const

/**
 * New names for what the pages load, from nothing but the bytes: the framework's come from the path of this folder, too,
 * and then two computers would not build the same site.
 */
const namedAssets = async (folder: string, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      [...paths].map(async (path) => {
        if (!path.startsWith("assets/")) return [path, path] as const
        const hash = createHash("sha256").update(await readFile(join(folder, path)))
        return [path, `assets/${hash.digest("hex").slice(0, 12)}${extname(path)}`] as const
      })
    )
  )

const withNames = (html: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((text, [path, name]) => text.replaceAll(`${path}"`, `${name}"`), html)

/** What the pages load. The framework builds a runtime, too, that pages without one do not ask for. */
const assetsOf = (pages: Iterable<string>, base: string): ReadonlySet<string> =>
  new Set(
    [...pages].flatMap((html) =>
      [...html.matchAll(/<(?:link|script) [^>]*(?:src|href)="([^"]+)"/g)].flatMap(([tag, address = ""]) =>
        address.startsWith(base) && !tag.includes('rel="alternate"') ? address.slice(base.length) : []
      )
    )
  )

const readSchemas = async (): Promise<ReadonlyArray<SchemaFile>> => {
  const names = (await readdir(schemasFolder)).filter((name) => name.endsWith(".schema.json")).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(schemasFolder, name), "utf8") })))
}

/** The pages are rendered from plain data: what was read of core and the command line stays outside their bundle. */
const siteData = (site: Site): Plugin => ({
  name: "site-data",
  resolveId: (id) => (id === "virtual:site" ? "\0virtual:site" : null),
  load: (id) => (id === "\0virtual:site" ? `export const site = ${JSON.stringify(site)}` : null)
})

const renderPages = async (site: Site, work: string): Promise<ReadonlyMap<string, string>> => {
  const viteConfig: InlineConfig = {
    configFile: false,
    root: home,
    base: site.options.base,
    logLevel: "error",
    plugins: [vike(), solid({ ssr: true, solid: { hydratable: false } }), siteData(site)],
    ssr: { noExternal: true, external: ["vike"] },
    build: { outDir: work, assetsInlineLimit: 0 }
  }
  await build({ viteConfig, vikeConfig: { prerender: { disableAutoRun: true } } })
  const pages = new Map<string, string>()
  await prerender({
    viteConfig,
    onPagePrerender: ({ _prerenderResult: { fileContent, filePath } }: Prerendered) => {
      pages.set(relative(join(work, "client"), filePath).replaceAll("\\", "/"), withPolicyFirst(fileContent))
    }
  })
  return pages
}

interface Prerendered {
  readonly _prerenderResult: { readonly filePath: string; readonly fileContent: string }
}

/** A policy holds for what stands below it, and the framework puts its links on top. */
const withPolicyFirst = (html: string): string =>
  html.replace(
    /<head>((?:<link [^>]*>)*)(.*?)<title>/s,
    (_, links: string, before: string) => `<head>${before}${links}<title>`
  )
