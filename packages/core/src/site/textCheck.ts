import type { Warning } from "../problems/Warning.ts"
import type { ContentCheck } from "./ContentCheck.ts"
import { redirectsCheck } from "./redirects/redirectsCheck.ts"
import { linkCheck } from "./links/linkCheck.ts"

export interface TextCheck extends ContentCheck {
  /**
   * What is to be told where the site lives under `prefix`, the path of its address, such as `/acme/menu`; empty for a
   * domain of its own. Asked for after `finding`.
   */
  readonly underPath: (prefix: string) => ReadonlyArray<Warning>
}

/** Links and redirects of a site, which are judged together: a rule can answer for a link that leads to no file. */
export const textCheck = (): TextCheck => {
  const redirects = redirectsCheck()
  const links = linkCheck(redirects.rules)
  return {
    read: (path, size) => redirects.read(path, size) ?? links.read(path, size),
    finding: (files) => {
      const ofRedirects = redirects.finding(files)
      const ofLinks = links.finding(files)
      return {
        problems: [...ofRedirects.problems, ...ofLinks.problems],
        warnings: [...ofRedirects.warnings, ...ofLinks.warnings]
      }
    },
    underPath: (prefix) => {
      const plain = prefix.replace(/\/+$/, "")
      return [...links.underPath(plain), ...redirects.underPath(plain)]
    }
  }
}
