import { explain } from "@pages-publisher/core/problems/explain"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { LinkName } from "./Link.ts"

const links: ReadonlyMap<string, LinkName> = new Map([
  ["host", "api"],
  ["token", "token"],
  ["group", "group"],
  ["app", "ci"],
  ["ci", "ci"],
  ["pages", "pages"],
  ["publish", "pages"]
])

/** The link that a problem of GitLab's belongs to, by its family; none for those of this computer. */
export const linkOf = (problem: Problem): LinkName | undefined =>
  links.get(explain(problem).code.split("-", 1)[0] ?? "")

/** Whether the API could not be asked because of a link before it. */
export const isAbout = (problem: Problem, name: LinkName): boolean => explain(problem).code.startsWith(`host-${name}`)
