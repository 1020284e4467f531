import { type Facts, factsOf } from "@pages-publisher/core/guide/Facts"
import type { ChapterId } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { offeredScopes } from "@pages-publisher/core/guide/scopes"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { gitlabLabels, guideLabels } from "./gitlabLabels.ts"

/** What the drawings show besides words: what a token has to be, and the numbers that the guide's steps have. */
export interface Values {
  readonly facts: Facts
  readonly scopes: ReadonlyArray<{ readonly scope: string; readonly isTicked: boolean }>
  readonly steps: Readonly<Record<"group" | "page" | "add" | "name" | "expiry" | "role" | "scopes" | "create", number>>
  readonly olderSteps: Readonly<Record<"menu" | "page" | "form", number>>
}

const everyone = { host: null, group: null }

export const valuesFor = (locale: Locale): Values => {
  const facts = factsOf(locale, everyone)
  const create = numbersIn("create", locale)
  const older = numbersIn("older", locale)
  return {
    facts,
    scopes: [...new Set([...offeredScopes.map(({ scope }) => scope), ...facts.scopeList])].map((scope) => ({
      scope,
      isTicked: facts.scopeList.includes(scope)
    })),
    steps: {
      group: create(null),
      page: create(gitlabLabels.accessTokens),
      add: create(gitlabLabels.addNewToken),
      name: create(gitlabLabels.tokenName),
      expiry: create(gitlabLabels.expirationDate),
      role: create(guideLabels.role),
      scopes: create(guideLabels.scopes),
      create: create(gitlabLabels.create)
    },
    olderSteps: {
      menu: older(gitlabLabels.menu),
      page: older(gitlabLabels.accessTokensBefore16),
      form: older(null)
    }
  }
}

/** The number of the step that names a label of GitLab; of the one step that names none for null. */
const numbersIn = (id: ChapterId, locale: Locale) => {
  const blocks = guideFor(locale, everyone).chapters.find((chapter) => chapter.id === id)?.blocks ?? []
  const labels = blocks.flatMap((block) =>
    block.kind === "steps"
      ? block.steps.map(({ text }) => text.filter(({ kind }) => kind === "strong").map((piece) => piece.text))
      : []
  )
  return (label: string | null): number => {
    const at = labels.findIndex((said) => (label === null ? said.length === 0 : said.includes(label)))
    if (at === -1) throw new Error(`no step of the chapter "${id}" (${locale}) says "${label ?? "nothing of GitLab"}"`)
    return at + 1
  }
}
