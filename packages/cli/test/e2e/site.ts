import { createRequire } from "node:module"
import { cp, mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { temporary } from "./program.ts"

const require = createRequire(import.meta.url)

/** A folder with these files. */
export const site = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await temporary()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

export const small = { "index.html": "<h1>Hello</h1>\n", "css/site.css": "h1 { color: green }\n" }

const homes = {
  "swagger-ui-dist": dirname(require.resolve("swagger-ui-dist/package.json")),
  "html5-boilerplate": join(dirname(require.resolve("html5-boilerplate/package.json")), "dist")
}

/** A copy of a real site from the registry. */
export const realSite = async (name: keyof typeof homes): Promise<string> => {
  const folder = await temporary()
  await cp(homes[name], folder, { recursive: true, dereference: true })
  return folder
}

/** @mdi/svg and an index.html: 7,448 files. */
export const icons = async (): Promise<string> => {
  const folder = await temporary()
  await cp(join(dirname(require.resolve("@mdi/svg/package.json")), "svg"), join(folder, "svg"), { recursive: true })
  await writeFile(join(folder, "index.html"), "<h1>Icons</h1>\n")
  return folder
}
