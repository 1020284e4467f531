import { Effect } from "effect"
import type { Content } from "./BlobHasher.ts"
import { listed } from "./listed.ts"
import type { Source } from "./Source.ts"

/** A single HTML file, which becomes the page that visitors get first. */
export const page = (name: string, content: Content): Source => ({
  name,
  open: Effect.sync(() =>
    listed([{ path: "index.html", size: content.size, bytes: content.bytes, chunks: content.chunks }])
  )
})
