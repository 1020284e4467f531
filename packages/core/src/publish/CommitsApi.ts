import { Duration, Effect, Layer, Schedule } from "effect"
import type { CommitItem } from "../gitlab/CommitItem.ts"
import type { Mismatch } from "../gitlab/Commits.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { Problem } from "../problems/Problem.ts"
import { PublishOutcomeUnknown } from "../problems/PublishOutcomeUnknown.ts"
import { actionsOf } from "./actions.ts"
import { commitBody } from "./commitBody.ts"
import { type Delivered, Delivery, type Overtaken, type Shipment } from "./Delivery.ts"
import { incompletePath, incompleteText } from "./layout.ts"
import { commitMessage, isPartOf, type Part } from "./message.ts"
import { outcomeUnknown } from "./outcomeUnknown.ts"
import { partsOf } from "./parts.ts"
import { textFile } from "./RepoFile.ts"

/** Commits looked through for one whose answer was lost: others may have come on top meanwhile. */
const lookedThrough = 20
const mostLooks = 4

/** GitLab takes bodies of 300 MB since 18.7 (contract 6.5), in Base64 and with some words around them. */
const largestFile = Math.floor(((300 * 1024 * 1024 - 64 * 1024) / 4) * 3)

/** Through GitLab's commits endpoint: works from 14 on and from a browser, one request a part. */
export const commitsApi = Layer.effect(
  Delivery,
  Effect.map(GitLab, (gitlab) => {
    /** Looks a few times: GitLab may still have been at it when the line broke. */
    const findPart = Effect.fnUntraced(function* ({ branch, letterhead, project }: Shipment, part: Part) {
      const { look } = yield* Patience
      for (let looks = 1; ; looks++) {
        const newest = yield* gitlab.commits.list(project.id, branch, lookedThrough)
        const found = newest.find(({ message }) => isPartOf(message, letterhead.id, part))
        if (found !== undefined || looks === mostLooks) return found ?? null
        yield* Effect.sleep(look)
      }
    })

    /** Gives what GitLab answered, or, where the answer was lost, what it shows; null where it shows nothing. */
    const send = Effect.fnUntraced(function* (shipment: Shipment, part: Part, body: Uint8Array) {
      const { branch, project } = shipment
      const answer = yield* gitlab.commits
        .create({ project: project.id, projectUrl: project.webUrl, branch, body })
        .pipe(
          whenAsked,
          Effect.catchIf(outcomeUnknown, (lost) => Effect.succeed({ _tag: "Lost" as const, lost }))
        )
      if (!("_tag" in answer && answer._tag === "Lost")) return { answer, lost: null }
      const { lost } = answer
      const found = yield* findPart(shipment, part).pipe(
        Effect.mapError(
          () =>
            new PublishOutcomeUnknown({
              projectUrl: project.webUrl,
              evidence: "evidence" in lost ? lost.evidence : null
            })
        )
      )
      return { answer: found, lost }
    })

    const deliver: (typeof Delivery.Service)["deliver"] = Effect.fn("publish.commitsApi")(function* (shipment, onSent) {
      const mark = yield* textFile(incompletePath, incompleteText)
      const isMarked = shipment.plan.remove.includes(incompletePath)
      const parts = partsOf(actionsOf(shipment.plan), isMarked ? null : mark)
      let expected = shipment.base
      let bytes = 0
      let anyLost = false
      let last: CommitItem | null = null
      for (const [index, actions] of parts.entries()) {
        const part = { number: index + 1, of: parts.length }
        const body = yield* commitBody(shipment.branch, commitMessage(shipment.letterhead, part, expected), actions)
        yield* onSent({ part: part.number, parts: part.of, bytes, requests: index })
        const { answer, lost } = yield* send(shipment, part, body)
        bytes += body.byteLength
        yield* onSent({ part: part.number, parts: part.of, bytes, requests: part.number })
        if (answer === null) return overtaken(null, lost)
        if (isMismatch(answer)) return overtaken(null, answer.problem)
        // Only the last part starts a pipeline, so only that one can put a mixture online.
        if ((answer.parent_ids[0] ?? null) !== expected) return overtaken(part.number === part.of ? answer : null, null)
        expected = answer.id
        anyLost ||= lost !== null
        last = answer
      }
      return last === null
        ? overtaken(null, null)
        : ({ _tag: "Delivered", commit: last, answerLost: anyLost } satisfies Delivered)
    })

    return { via: "api" as const, largestFile, deliver }
  })
)

/** A request refused for its number was not carried out, so it may be sent again (contract 9.1). */
const whenAsked = <A, R>(sending: Effect.Effect<A, Problem, R>) =>
  Effect.flatMap(Patience, ({ asked }) =>
    Effect.retry(sending, {
      times: 3,
      while: (problem) => isLimited(problem) && Duration.lessThanOrEqualTo(pauseFor(problem), asked),
      schedule: Schedule.identity<Problem>().pipe(Schedule.addDelay(pauseFor))
    })
  )

const isLimited = (problem: Problem) => problem._tag === "HostRateLimited"

/** A browser cannot read how long to wait; bodies over 20 MB are limited per 30 seconds (contract 6.5). */
const pauseFor = (problem: Problem) =>
  Duration.seconds(problem._tag === "HostRateLimited" ? (problem.retryAfterSeconds ?? 30) : 0)

const isMismatch = (answer: CommitItem | Mismatch): answer is Mismatch => "_tag" in answer && answer._tag === "Mismatch"

const overtaken = (mixed: CommitItem | null, otherwise: Problem | null): Overtaken => ({
  _tag: "Overtaken",
  mixed,
  otherwise
})
