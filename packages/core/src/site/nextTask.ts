import { Effect } from "effect"

/** Lets others do what they have to, as a page that must answer, without the four milliseconds that a timer takes. */
export const nextTask: Effect.Effect<void> = Effect.async((resume) => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener("message", () => {
    port1.close()
    resume(Effect.void)
  })
  port1.start()
  port2.postMessage(null)
})
