import { english } from "./english.ts"
import type { FixableBy } from "./Guide.ts"
import type { Language } from "./Language.ts"

/** Who can fix something, in words that fit after "Can be fixed by". */
export const fixerOf = (fixableBy: FixableBy, { fixers }: Language = english): string => fixers[fixableBy]
