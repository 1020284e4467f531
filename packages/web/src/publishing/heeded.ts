import type { Warning } from "@pages-publisher/core/problems/Warning"

/** What is worth knowing, each once: a way that is gone again tells it again. What is about the token stands with it. */
export const heeded = (warnings: ReadonlyArray<Warning>): ReadonlyArray<Warning> =>
  warnings.filter(
    (warning, at) => !warning._tag.startsWith("Token") && warnings.findIndex((other) => isSame(other, warning)) === at
  )

const isSame = (one: Warning, other: Warning) => JSON.stringify(one) === JSON.stringify(other)
