import type { PlanTold } from "./PlanTold.ts"
import type { PublishingWords } from "./words/PublishingWords.ts"

/** A plan in one sentence. */
export const sumOf = (
  { before, files, isNew, lines, restores, toSend, version }: PlanTold,
  words: PublishingWords["plan"],
  number: (count: number) => string,
  size: (bytes: number) => string
): string => {
  if (lines.length === 0) return words.nothing(before)
  if (isNew) return `${words.fresh(lines.length, number(lines.length), size(toSend ?? 0))}.`
  // What is removed was a file of the site too, or more files could change than there are.
  const removed = lines.filter(({ sign }) => sign === "−").length
  const sum = words.sum(lines.length, files + removed, number, toSend === null ? null : size(toSend))
  return restores === null ? `${sum}.` : `${words.goBackSum(restores, version)} ${sum}.`
}
