import { nearest } from "./nearest.ts"
import { guides, type Problem } from "./Problem.ts"
import type { Warning } from "./Warning.ts"
import { warningGuides } from "./warningGuides.ts"

/** An example of every problem there is, in the order of their codes. */
export const examples: ReadonlyArray<Problem> = Object.values(guides)
  .sort((one, other) => one.code.localeCompare(other.code))
  .map((guide) => guide.example())

export const codeOf = (problem: Problem): string => guides[problem._tag].code

/** An example of every warning there is, in the order of their codes. */
export const warningExamples: ReadonlyArray<Warning> = Object.values(warningGuides)
  .sort((one, other) => one.code.localeCompare(other.code))
  .map((guide) => guide.example())

const warningCodeOf = (warning: Warning): string => warningGuides[warning._tag].code

/** The code of every problem, in order. */
export const problemCodes: ReadonlyArray<string> = examples.map(codeOf)

/** The code of every warning, in order. */
export const warningCodes: ReadonlyArray<string> = warningExamples.map(warningCodeOf)

/** The first word of a code: the thing that has the problem. */
export const familyOf = (code: string): string => code.replace(/-.*$/, "")

export const exampleOf = (code: string): Problem | undefined => examples.find((problem) => codeOf(problem) === code)

export const warningExampleOf = (code: string): Warning | undefined =>
  warningExamples.find((warning) => warningCodeOf(warning) === code)

/** How many letters may be wrong in a code that is still recognised. */
const tolerance = 4

/** Codes, of problems and of warnings, that somebody who typed this may have meant, the likeliest first. */
export const nearestCodes = (typed: string): ReadonlyArray<string> =>
  nearest(typed, [...problemCodes, ...warningCodes], tolerance)
