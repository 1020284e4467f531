import { group } from "@pages-publisher/core/problems/families/group"
import { host } from "@pages-publisher/core/problems/families/host"
import { token } from "@pages-publisher/core/problems/families/token"
import type { Guide } from "@pages-publisher/core/problems/Guide"
import type { Problem } from "@pages-publisher/core/problems/Problem"

/** The families that a check can meet: all ten would double what is loaded. */
const families = { ...group, ...host, ...token }

// TypeScript cannot see that a tag and its guide belong to the same problem.
export const guideOf = ({ _tag: tag }: Problem): Guide<Problem> | undefined =>
  tag in families ? (families[tag as keyof typeof families].guide as Guide<Problem>) : undefined
