import type { Wording } from "@pages-publisher/core/problems/Guide"
import { group } from "@pages-publisher/core/problems/locales/nl/group"
import { hostAnswer } from "@pages-publisher/core/problems/locales/nl/hostAnswer"
import { hostStranger } from "@pages-publisher/core/problems/locales/nl/hostStranger"
import { token } from "@pages-publisher/core/problems/locales/nl/token"
import { warnings } from "@pages-publisher/core/problems/locales/nl/warnings"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { WarningWording } from "@pages-publisher/core/problems/warningGuides"
import { nl as words } from "../words/nl.ts"
import type { Language } from "./Language.ts"

/** An example's answer always arrives: what goes wrong on the way is left out. */
const problems = { ...group, ...hostAnswer, ...hostStranger, ...token }

// TypeScript cannot see that a tag and the wording under it belong together.
export const nl: Language = {
  words,
  problem: ({ _tag: tag }) =>
    tag in problems ? (problems[tag as keyof typeof problems] as Wording<Problem>) : undefined,
  warning: ({ _tag: tag }) => warnings[tag] as WarningWording<Warning>
}
