import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import type { Report } from "@pages-publisher/core/publish/Report"
import { snapshotOptions } from "@pages-publisher/core/publish/snapshotOptions"
import type { Given } from "@pages-publisher/core/site/given"
import { Cause, Effect, Either, Exit, Fiber } from "effect"
import { type Accessor, batch, createSignal, onCleanup } from "solid-js"
import type { Session } from "../engine/Session.ts"
import type { Handed } from "../snapshot/handed.ts"
import { readHanded } from "../snapshot/readHanded.ts"
import { errandFor } from "./engine/errandFor.ts"
import { type Draft, openDraft } from "./engine/openDraft.ts"
import { persevere } from "./engine/persevere.ts"
import { publisher, type Services } from "./engine/publisher.ts"
import { problemsIn } from "./engine/problemsIn.ts"
import { heeded } from "./heeded.ts"
import { advance, beginning } from "./Journey.ts"
import { nameFor } from "./nameFor.ts"
import { planOf } from "./PlanTold.ts"
import type { Choice, PublishingState, Purpose, Reading } from "./PublishingState.ts"

type Failure = Problem | Problems

const nothingRead: Reading = { _tag: "Reading", files: 0, bytes: 0 }

/** The way from files to a link, or back to an older version. One is under way at a time; a new one ends the one before. */
export const createPublishing = (session: Accessor<Session>, onPublished: () => void) => {
  const [state, setState] = createSignal<PublishingState>({ _tag: "Empty", aim: null, hadNothing: false })
  const [reading, setReading] = createSignal<Reading>(nothingRead)
  let running: Fiber.RuntimeFiber<void> | undefined
  let draft: Draft | undefined

  const halt = () => {
    if (running !== undefined) Effect.runFork(Fiber.interrupt(running))
    running = undefined
  }
  const drop = () => {
    draft?.close()
    draft = undefined
  }

  /** Runs what comes next in the place of what ran before. An interruption has no outcome. */
  const run = <A>(
    effect: Effect.Effect<A, Failure, Services>,
    onDone: (value: A) => void,
    onFailed: (problems: ReadonlyArray<Problem>) => void
  ) => {
    halt()
    const here = session()
    running = Effect.runFork(
      effect.pipe(
        publisher(here),
        Effect.exit,
        Effect.map((exit) => {
          batch(() =>
            Exit.match(exit, {
              onSuccess: onDone,
              onFailure: (cause) => {
                if (!Cause.isInterruptedOnly(cause)) onFailed(problemsIn(cause, here))
              }
            })
          )
        })
      )
    )
  }

  const changed = (change: (before: PublishingState) => PublishingState) => setState((before) => change(before))

  /** Brings progress to the journey on the screen. */
  const report: Report = (progress) =>
    Effect.sync(() =>
      changed((before) => {
        if (before._tag !== "Preparing" && before._tag !== "UnderWay") return before
        const journey = advance(before.journey, progress, performance.now())
        if (before._tag === "Preparing") return { ...before, journey }
        const { warnings } = before
        // Whatever is heard means that the line is there again.
        return {
          ...before,
          journey,
          waiting: null,
          warnings: progress._tag === "Warned" ? heeded([...warnings, progress.warning]) : warnings
        }
      })
    )

  const prepare = (purpose: Purpose) => {
    const errand = errandFor(purpose, session())
    if (Either.isLeft(errand)) {
      setState({ _tag: "Refused", purpose, problems: [errand.left] })
      return
    }
    const first = purpose._tag === "GoBack" ? "compare" : "read"
    setState({ _tag: "Preparing", purpose, journey: beginning(performance.now(), first) })
    run(
      errand.right.ready(report),
      (ready) => setState({ _tag: "Planned", purpose, errand: errand.right, ready, plan: planOf(ready) }),
      (problems) => setState({ _tag: "Refused", purpose, problems })
    )
  }

  /** Reads the files while their app is chosen, so that what is wrong with them is known by then. */
  const read = (from: Draft, allowSecrets: ReadonlyArray<string>) => {
    setReading(nothingRead)
    run(
      Effect.flatMap(snapshotOptions({ root: null, allowSecrets }), (options) =>
        from.goods.snapshot(options, (soFar) => Effect.sync(() => setReading({ _tag: "Reading", ...soFar })))
      ),
      ({ files, size: bytes }) => setReading({ _tag: "Read", files: files.size, bytes }),
      (problems) => setReading({ _tag: "Unfit", problems })
    )
  }

  const choose = (given: Given, aim: string | null) => {
    const opened = openDraft(given)
    draft = opened
    const choice: Choice = { name: aim ?? nameFor(given.name), access: null, allowSecrets: [], adopt: false }
    setState({ _tag: "Choosing", draft: opened, choice, aim })
    read(opened, choice.allowSecrets)
  }

  /** The app that is meant, as far as somebody has said so. */
  const aimNow = () => {
    const now = state()
    if ("aim" in now) return now.aim
    return "purpose" in now && now.purpose._tag === "Publish" ? now.purpose.choice.name : null
  }

  const startOver = (aim: string | null, hadNothing = false) => {
    halt()
    drop()
    setState({ _tag: "Empty", aim, hadNothing })
  }

  onCleanup(() => {
    halt()
    drop()
  })

  return {
    state,
    reading,
    /** Nothing was given yet, or all is done. */
    isIdle: () => state()._tag === "Empty" || state()._tag === "Done",
    /** Something is being sent or waited for. */
    isUnderWay: () => state()._tag === "UnderWay",
    /** What is given next is a new version of this app. */
    aimAt: (app: string | null) => startOver(app),
    /** The same app, with files that are given anew. */
    giveAgain: () => startOver(aimNow()),
    /** What was dropped or pasted; its folders are read. */
    take: (handed: Handed | null) => {
      const aim = aimNow()
      if (handed === null) return startOver(aim, true)
      drop()
      setState({ _tag: "Finding", files: 0, aim })
      run(
        readHanded(handed, (files) => Effect.sync(() => setState({ _tag: "Finding", files, aim }))),
        (given) => choose(given, aim),
        () => undefined
      )
    },
    /** What was chosen with a picker. */
    takeChosen: (given: Given | null) => {
      const aim = aimNow()
      if (given === null) return startOver(aim, true)
      drop()
      choose(given, aim)
    },
    prepare,
    /** Keeps what was decided so far, whatever comes in between. */
    note: (choice: Choice) => changed((before) => (before._tag === "Choosing" ? { ...before, choice } : before)),
    /** The same files, with something decided differently. */
    decide: (decided: Partial<Choice>) => {
      const now = state()
      if (now._tag === "Choosing") {
        const choice = { ...now.choice, ...decided }
        setState({ ...now, choice })
        read(now.draft, choice.allowSecrets)
      } else if (now._tag === "Refused" && now.purpose._tag === "Publish") {
        prepare({ ...now.purpose, choice: { ...now.purpose.choice, ...decided } })
      }
    },
    /** Reads once more what could not be read, or was not fit to be published. */
    readAgain: () => {
      const now = state()
      if (now._tag === "Choosing") read(now.draft, now.choice.allowSecrets)
    },
    goBack: (app: string, version: number) => {
      drop()
      prepare({ _tag: "GoBack", app, version })
    },
    /** Back from a plan to what was chosen for it. */
    chooseAgain: () => {
      const now = state()
      if (!("purpose" in now) || now.purpose._tag === "GoBack") return startOver(null)
      const { choice, draft: of } = now.purpose
      setState({ _tag: "Choosing", draft: of, choice, aim: null })
      read(of, choice.allowSecrets)
    },
    /** Does what the plan says. */
    confirm: () => {
      const now = state()
      if (now._tag !== "Planned" && now._tag !== "Stopped") return
      const { errand, plan, purpose, ready } = now
      const planned = { errand, plan, purpose, ready }
      const { warnings } = plan
      const isFirst = now._tag === "Planned"
      const journey = beginning(performance.now(), isFirst ? "send" : "compare")
      const seconds = ready.prepared.seconds
      setState({
        _tag: "UnderWay",
        ...planned,
        journey: { ...journey, seconds: { read: seconds.snapshot, compare: seconds.plan } },
        warnings,
        waiting: null
      })
      const end = (extra: (before: Extract<PublishingState, { readonly _tag: "UnderWay" }>) => PublishingState) =>
        changed((before) => (before._tag === "UnderWay" ? extra(before) : before))
      run(
        persevere(errand, isFirst ? ready : null, report, (waiting) => end((before) => ({ ...before, waiting }))),
        (result) => {
          drop()
          end((before) => ({
            _tag: "Done",
            ...planned,
            result,
            warnings: before.warnings,
            journey: before.journey
          }))
          onPublished()
        },
        (problems) => {
          end((before) => ({
            _tag: "Stopped",
            ...planned,
            problems,
            warnings: before.warnings,
            journey: before.journey
          }))
          onPublished()
        }
      )
    },
    /** Breaks off what runs; what was given stays. */
    cancel: () => {
      halt()
      changed((before) => {
        if (before._tag === "UnderWay") {
          const { errand, journey, plan, purpose, ready, warnings } = before
          return { _tag: "Stopped", errand, plan, purpose, ready, journey, warnings, problems: [] }
        }
        if (before._tag === "Preparing" && before.purpose._tag === "Publish") {
          return { _tag: "Choosing", draft: before.purpose.draft, choice: before.purpose.choice, aim: null }
        }
        return { _tag: "Empty", aim: before._tag === "Finding" ? before.aim : null, hadNothing: false }
      })
      const now = state()
      if (now._tag === "Choosing") read(now.draft, now.choice.allowSecrets)
      if (now._tag === "Stopped") onPublished()
    },
    startOver: () => startOver(null)
  }
}

export type Publishing = ReturnType<typeof createPublishing>
