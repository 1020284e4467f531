import { guides, type Problem } from "./Problem.ts"

/** An example of every problem there is, in the order of their codes. */
export const examples: ReadonlyArray<Problem> = Object.values(guides)
  .sort((one, other) => one.code.localeCompare(other.code))
  .map((guide) => guide.example())

export const codeOf = (problem: Problem): string => guides[problem._tag].code

/** The first word of a code: the thing that has the problem. */
export const familyOf = (code: string): string => code.replace(/-.*$/, "")

export const exampleOf = (code: string): Problem | undefined => examples.find((problem) => codeOf(problem) === code)

/** How many letters may be wrong in a code that is still recognised. */
const tolerance = 4

/** Codes that somebody who typed this may have meant, the likeliest first. */
export const nearestCodes = (typed: string): ReadonlyArray<string> => {
  const text = typed.toLowerCase()
  return examples
    .map(codeOf)
    .map((code) => ({ code, distance: code.includes(text) ? 0 : distance(text, code) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ code }) => code)
}

/** Letters to add, drop or change between two words (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, target] of Array.from(other).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === target ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
