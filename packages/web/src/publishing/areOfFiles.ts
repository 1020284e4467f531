import type { Problem } from "@pages-publisher/core/problems/Problem"

/** Whether the files have to be mended. A browser reads no change into what it was given before, so it is given anew. */
export const areOfFiles = (problems: ReadonlyArray<Problem>): boolean =>
  problems.some(({ _tag }) => /^(Site|Zip)/.test(_tag))
