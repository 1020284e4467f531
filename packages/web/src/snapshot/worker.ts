import { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { Effect } from "effect"
import { endpoint } from "./Endpoint.ts"
import type { Answer, Question } from "./messages.ts"
import { serve } from "./serve.ts"

// One line for each snapshot: several can be taken at once.
addEventListener("message", ({ ports: [port] }) => {
  if (port === undefined) return
  // @effect-diagnostics-next-line strictEffectProvide:off -- this is the edge
  Effect.runFork(Effect.provide(serve(endpoint<Question, Answer>(port)), BlobHasher.webCrypto))
  port.start()
})
