import { listed } from "@pages-publisher/core/site/listed"
import type { Source } from "@pages-publisher/core/site/Source"
import { Effect, Stream } from "effect"

/** Built into the program, so that the demo needs nothing beside it. */
const files = import.meta.glob<string>("../../../examples/multi-page/**/*", {
  query: "?raw",
  import: "default",
  eager: true
})

const root = "../../../examples/multi-page/"

export const exampleSite: Source = {
  name: "examples/multi-page",
  open: Effect.sync(() =>
    listed(
      Object.entries(files).map(([path, text]) => {
        const bytes = new TextEncoder().encode(text)
        return {
          path: path.slice(root.length),
          size: bytes.byteLength,
          bytes: Effect.succeed(bytes),
          chunks: Stream.make(bytes)
        }
      })
    )
  )
}
