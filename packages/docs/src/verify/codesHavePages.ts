import { problemCodes, warningCodes } from "@pages-publisher/core/problems/catalogue"
import { fileOf } from "../content/fileOf.ts"
import { localesOf } from "../content/hrefs.ts"
import type { Built } from "./Built.ts"
import type { Finding } from "./Finding.ts"

/** Every problem and warning has its page in every language, and every page is of the site and has its code. */
export const codesHavePages = ({ files, site: { options, pages } }: Built): ReadonlyArray<Finding> => {
  const kinds = { problem: problemCodes, warning: warningCodes }
  const codeOf = (path: string) => path.split("/")[1] ?? ""
  const missing = localesOf(options).flatMap((locale) =>
    Object.entries(kinds).flatMap(([kind, codes]) => {
      const there = new Set(
        pages.filter((page) => page.kind === kind && page.locale === locale).map(({ path }) => codeOf(path))
      )
      return codes
        .filter((code) => !there.has(code))
        .map((code): Finding => ({ name: "docs-page-missing", where: code, what: `no page in ${locale}` }))
    })
  )
  const withoutCode = pages.flatMap((page): ReadonlyArray<Finding> => {
    if (page.kind !== "problem" && page.kind !== "warning") return []
    const code = codeOf(page.path)
    return kinds[page.kind].includes(code)
      ? []
      : [{ name: "docs-page-orphan", where: page.href, what: `there is no ${page.kind} ${code}` }]
  })
  const own = new Set([...pages.map((page) => fileOf(page, options)), "404.html"])
  return [
    ...missing,
    ...withoutCode,
    ...[...own]
      .filter((path) => !files.has(path))
      .map((path): Finding => ({ name: "docs-page-missing", where: path, what: "it is not among the files" })),
    ...[...files.keys()]
      .filter((path) => path.endsWith(".html") && !own.has(path))
      .map((path): Finding => ({ name: "docs-page-orphan", where: path, what: "no page is made of it" }))
  ]
}
