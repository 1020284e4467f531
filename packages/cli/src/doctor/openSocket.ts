import { Socket } from "node:net"
import { Effect } from "effect"
import type { Place } from "./Way.ts"

/** A connection to a place, open for as long as the scope lasts. Names are resolved as `fetch` resolves them. */
export const openSocket = ({ name, port }: Place) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const socket = new Socket()
      // It may break at any time, also while nobody waits for it.
      socket.on("error", () => undefined)
      return socket
    }),
    (socket) => Effect.sync(() => socket.destroy())
  ).pipe(
    Effect.tap((socket) =>
      Effect.async<void, Error>((resume) => {
        socket.once("error", (error) => resume(Effect.fail(error)))
        socket.connect({ host: name, port }, () => resume(Effect.void))
      })
    )
  )
