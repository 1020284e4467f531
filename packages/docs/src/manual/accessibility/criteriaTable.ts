import { type Text, text } from "@pages-publisher/core/guide/Text"
import type { ArticleBlock } from "../Article.ts"
import { criteria, type CriterionId, type CriterionWords, type Kept } from "./criteria.ts"

const isCriterion = (id: string): id is CriterionId => Object.hasOwn(criteria, id)
const ids: ReadonlyArray<CriterionId> = Object.keys(criteria).filter(isCriterion)

export interface TableWords {
  readonly head: readonly [criterion: string, kept: string, how: string]
  readonly kept: Readonly<Record<Kept, string>>
}

/** What is said of the criteria of one principle, by its number. */
export const criteriaTable = (
  principle: 1 | 2 | 3 | 4,
  written: CriterionWords,
  { head, kept }: TableWords
): ArticleBlock => ({
  kind: "table",
  head,
  rows: ids
    .filter((id) => id.startsWith(`${principle}.`))
    .map((id): ReadonlyArray<Text> => {
      const criterion = criteria[id]
      const { how, name } = written[id]
      return [text`${id} ${name} (${criterion.level})`, text`${kept[criterion.kept]}`, text`${how}`]
    })
})

/** How many are kept in which way. */
export const countOf = (kept: Kept): number => ids.filter((id) => criteria[id].kept === kept).length
