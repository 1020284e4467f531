import { isThere, targetOf } from "./addresses.ts"
import { type Built, textOf } from "./Built.ts"
import type { Finding } from "./Finding.ts"
import { attribute, unescaped } from "./html.ts"

/** Every address inside leads to a file of the site, and to a place on its page where it names one. */
export const linksResolve = (built: Built): ReadonlyArray<Finding> =>
  [...built.files.keys()].flatMap((path) => {
    const addresses = addressesIn(path, textOf(built, path))
    return [...new Set(addresses)].flatMap((address): ReadonlyArray<Finding> => {
      const target = targetOf(address, path, built.site.options)
      if (target === "elsewhere" || (target !== "nowhere" && isThere(built, target))) return []
      return [{ name: "docs-link-dead", where: path, what: address === "" ? "an empty address" : address }]
    })
  })

const addressesIn = (path: string, text: string): ReadonlyArray<string> => {
  if (path.endsWith(".html")) return ["href", "src", "poster"].flatMap((name) => attribute(text, name))
  if (path.endsWith(".md") || path.endsWith(".txt")) return inMarkdown(text)
  if (path === "sitemap.xml") {
    return [...attribute(text, "href"), ...[...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, it = ""]) => unescaped(it))]
  }
  return path.endsWith(".css") ? [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, it = ""]) => it) : []
}

/** What stands in code is no link. */
const inMarkdown = (text: string): ReadonlyArray<string> => {
  const prose = text.replaceAll(/^(`{3,}).*?^\1/gms, "").replaceAll(/(`+).*?\1/g, "")
  return [...prose.matchAll(/(?<!\\)\]\(<?([^)\s>]*)>?\)|<([a-z]+:[^>\s]*)>/g)].map(
    ([, link, bare]) => link ?? bare ?? ""
  )
}
