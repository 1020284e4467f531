import { inflateRawSync } from "node:zlib"
import { type Inflate, platformInflate } from "@pages-publisher/core/site/zip/Inflate"
import { Effect } from "effect"
import { reasonOf } from "./unreadable.ts"

/** Small files are inflated at once: a stream for each of thousands takes nine times as long. */
export const nodeInflate: Inflate = {
  ...platformInflate,
  whole: (deflated, most) =>
    Effect.try({
      try: () => inflateRawSync(deflated, { maxOutputLength: Math.max(most, 1) }),
      catch: (error) => (reasonOf(error) === "ERR_BUFFER_TOO_LARGE" ? "too-much" : "bad-data")
    })
}
