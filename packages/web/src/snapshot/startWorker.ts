import { Effect } from "effect"
import address from "virtual:snapshot-worker"
import { type Endpoint, endpoint } from "./Endpoint.ts"
import type { Start } from "./goods.ts"
import type { Answer, Question } from "./messages.ts"

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string }
  ) => { readonly createScriptURL: (url: string) => string }
}

declare const trustedTypes: Policies

/** A page that takes no text for a script has to be told that this one address is good. */
const policy =
  "trustedTypes" in globalThis
    ? trustedTypes.createPolicy("snapshot-worker", { createScriptURL: () => address })
    : undefined

let running: Worker | undefined

/** One for all snapshots, since it takes a while to start; one that broke is not asked again. */
const worker = (): Worker => {
  if (running !== undefined) return running
  const made = new Worker(policy?.createScriptURL("") ?? address, { type: "module", name: "snapshot" })
  made.addEventListener("error", () => {
    running = undefined
    made.terminate()
  })
  running = made
  return made
}

/** A line to the worker for one snapshot, which the end of the scope ends. Starting it early saves the wait. */
export const startWorker: Start = Effect.acquireRelease(
  Effect.sync(() => {
    const at = worker()
    const { port1, port2 } = new MessageChannel()
    at.postMessage(null, [port2])
    const broken = new AbortController()
    const { listen, send } = endpoint<Answer, Question>(port1)
    const line: Endpoint<Answer, Question> = {
      send,
      listen: (hear) => {
        listen(hear)
        port1.start()
        at.addEventListener("error", ({ message }) => hear({ _tag: "Broken", cause: message || "no worker" }), broken)
      }
    }
    return { line, port: port1, broken }
  }),
  ({ broken, line, port }) =>
    Effect.sync(() => {
      broken.abort()
      line.send({ _tag: "End" })
      port.close()
    })
).pipe(Effect.map(({ line }) => line))
