import { problemsOf, type Problems } from "@pages-publisher/core/problems/Problems"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import type { Report } from "@pages-publisher/core/publish/Report"
import { Duration, Effect } from "effect"
import type { Errand, Ready } from "./Errand.ts"
import type { Services } from "./publisher.ts"

/** What a line that is down for a while comes to; what was sent before it broke may have arrived. */
const lostLine = new Set<Problem["_tag"]>([
  "HostOffline",
  "HostUnreachable",
  "HostUnexplained",
  "HostConnectionLost",
  "HostAnswerCutOff",
  "HostTimeout",
  "PublishOutcomeUnknown"
])

const isLostLine = (failure: Problem | Problems) => problemsOf(failure).every(({ _tag }) => lostLine.has(_tag))

const firstPause = Duration.seconds(1)
const longestPause = Duration.seconds(15)
/** After this it is for its reader to go on. */
const patience = Duration.hours(1)

/**
 * Carries an errand out, and where the line to GitLab is lost, waits for it and goes on: what GitLab has by then is
 * read again and compared, so nothing is sent twice and nothing is left out. Without anything ready, that comes first.
 */
export const persevere = (
  errand: Errand,
  first: Ready | null,
  report: Report,
  onWaiting: (problem: Problem) => void
): Effect.Effect<PublishResult, Problem | Problems, Services> =>
  Effect.gen(function* () {
    const until = performance.now() + Duration.toMillis(patience)
    let pause = firstPause
    const again = Effect.flatMap(errand.ready(report), (ready) => ready.carryOut(report))
    let attempt = first === null ? again : first.carryOut(report)
    while (true) {
      const outcome = yield* Effect.either(attempt)
      if (outcome._tag === "Right") return outcome.right
      const [problem] = problemsOf(outcome.left)
      if (!isLostLine(outcome.left) || problem === undefined || performance.now() > until) {
        return yield* Effect.fail(outcome.left)
      }
      onWaiting(problem)
      yield* Effect.raceFirst(Effect.sleep(pause), online)
      pause = Duration.min(Duration.times(pause, 2), longestPause)
      attempt = again
    }
  })

/** The browser's word that there is a network again; one that was never lost says nothing. */
const online = Effect.async<void>((resume) => {
  const done = new AbortController()
  addEventListener("online", () => resume(Effect.void), { once: true, signal: done.signal })
  return Effect.sync(() => done.abort())
})
