import { connectionProblem } from "@pages-publisher/core/gitlab/transport"
import type { Evidence } from "@pages-publisher/core/model/Evidence"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Data, Duration, Effect } from "effect"
import { Broken } from "./Broken.ts"
import type { Journey } from "./Journey.ts"
import type { Seen } from "./Link.ts"

/** To connect takes one link a third of the time that a whole answer may take, as it does with `fetch`. */
const share = 1 / 3

/** Names what went wrong with a probe, after a limited time at the latest, and keeps what is known of its link. */
export const within =
  (journey: Journey, seen: Seen) =>
  <A, R>(probe: Effect.Effect<A, Error, R>): Effect.Effect<A, Broken, R> =>
    Effect.mapError(inTime(journey, probe), (error) => new Broken({ problem: problemOf(journey, error), seen }))

export const problemOf = ({ way: { host, proxy } }: Journey, error: Error): Problem => {
  const evidence: Evidence = { method: "CONNECT", url: host.base, status: null, requestId: null, said: null }
  return connectionProblem({ host, proxy: proxy?.url.origin ?? null }, error, evidence)
}

/** In the words of `fetch`, so that the problem gets the name that it gets there. */
class ConnectTimeout extends Data.TaggedError("ConnectTimeout")<{
  readonly code: "UND_ERR_CONNECT_TIMEOUT"
  readonly message: string
}> {}

const inTime = <A, R>({ answer }: Journey, probe: Effect.Effect<A, Error, R>): Effect.Effect<A, Error, R> => {
  const duration = Duration.times(answer, share)
  const message = `Connect Timeout Error (timeout: ${Math.round(Duration.toMillis(duration))}ms)`
  return Effect.timeoutFail(probe, {
    duration,
    onTimeout: () => new ConnectTimeout({ code: "UND_ERR_CONNECT_TIMEOUT", message })
  })
}
