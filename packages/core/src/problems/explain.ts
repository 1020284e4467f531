import { english } from "./english.ts"
import { type Explanation, explanationOf } from "./Explanation.ts"
import type { Guide, Wording } from "./Guide.ts"
import type { Language } from "./Language.ts"
import type { Place } from "./Place.ts"
import { guides, type Problem } from "./Problem.ts"

// TypeScript cannot see that a tag and the entries under it belong to the same problem.
export const explain = (problem: Problem, { problems }: Language = english, place: Place = "terminal"): Explanation =>
  explanationOf(problem, guides[problem._tag] as Guide<Problem>, problems[problem._tag] as Wording<Problem>, place)
