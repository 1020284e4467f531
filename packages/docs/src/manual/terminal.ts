import type { ArticleBlock, Place } from "./Article.ts"
import { hostFor, hostVariable, tokenVariable } from "./installing.ts"

const shell = (code: string): ArticleBlock => ({ kind: "code", language: "sh", code })

/** The commands of the article, in the order in which somebody needs them. */
export const terminalCommands = (place: Place) => ({
  install: shell("npm install --global pages-publisher"),
  check: shell(`pages-publisher check --host ${hostFor(place)}`),
  session: shell(
    [`read -rs ${tokenVariable} && export ${tokenVariable}`, `export ${hostVariable}=${hostFor(place)}`].join("\n")
  ),
  dryRun: shell("pages-publisher publish ./dist --app canteen-menu --dry-run"),
  publish: shell("pages-publisher publish ./dist --app canteen-menu"),
  doctor: shell(`pages-publisher doctor --host ${hostFor(place)}`)
})

/** A `.pagesignore`, in pieces of a line each. */
export const ignored = ["*.map", "drafts/"] as const
