import { roleName } from "@pages-publisher/core/model/Role"
import { needs } from "@pages-publisher/core/token/needs"
import type { Page, Site } from "../content/Site.ts"

const name = "pages-publisher-guide"

/** Grows when something that programs may read is renamed or left out. */
const format = `${name}/1`

/** Whether a text begins as this data does, whichever its version. */
export const isGuideJson = (text: string): boolean => text.startsWith(`{\n "format": "${name}/`)

/** The whole guide as data, in every language: a problem has all that `explain --json` tells of it. */
export const guideJson = ({ options, pages }: Site): string =>
  `${JSON.stringify({ format, ...options, token, pages: pages.map(dataOf) }, null, 1)}\n`

/** What a token has to be. */
const token = { ...needs, role: roleName(needs.role), oldest: `${needs.oldest.major}.${needs.oldest.minor}` }

/** Related pages can be found by the family; what scripts fill pages with is for them alone. */
const dataOf = (page: Page) => ({
  ...page,
  ...(page.kind === "problem" ? { problem: { ...page.problem, guideUrl: page.href, letter: page.letter } } : {}),
  letter: undefined,
  related: undefined,
  variants: undefined
})
