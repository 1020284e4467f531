import type { Locale } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { languages } from "@pages-publisher/core/problems/languages"
import { Duration, Effect, Either } from "effect"
import type { Broken } from "./Broken.ts"
import { type Link, type LinkName, linkNames, type Seen } from "./Link.ts"

/** Hears of each link when it is begun and when it is left. */
export interface Listener {
  readonly begun: (name: LinkName) => void
  readonly left: (link: Link) => void
}

/** What a probe found: for the next ones, and to be told. */
export interface Found<A> extends Seen {
  readonly value: A
}

export interface Chain {
  /** Those that were left already. */
  readonly links: ReadonlyArray<Link>
  /** Follows one link and takes its time. The first that does not hold ends the chain. */
  readonly link: <A, R>(name: LinkName, probe: Effect.Effect<Found<A>, Broken, R>) => Effect.Effect<A, Problem, R>
  readonly begin: (name: LinkName) => void
  readonly leave: (link: Omit<Link, "state">) => void
  /** Leaves a link that does not hold. Where nothing is known of it, the problem has to speak for it. */
  readonly fail: (name: LinkName, milliseconds: number | null, problem: Problem, seen: Seen) => void
  readonly skip: (name: LinkName, detail: string) => void
  /** Skips all that was not come to. */
  readonly close: (detail: string) => void
}

/** What is known of a link of which nothing could be seen. */
export const unseen: Seen = { detail: "", facts: {} }

export const makeChain = ({ begun: begin, left }: Listener, locale: Locale): Chain => {
  const links: Array<Link> = []
  const end = (link: Link) => {
    links.push(link)
    left(link)
  }
  const leave: Chain["leave"] = ({ detail, facts, milliseconds, name }) =>
    end({ name, state: "ok", milliseconds, detail, facts })
  const fail: Chain["fail"] = (name, milliseconds, problem, { detail, facts }) => {
    const { code, title } = explain(problem, languages[locale])
    end({
      name,
      state: "failed",
      milliseconds,
      detail: detail === "" ? title : detail,
      facts: { ...facts, problem: code }
    })
  }
  const skip: Chain["skip"] = (name, detail) => end({ name, state: "skipped", milliseconds: null, ...unseen, detail })
  return {
    links,
    begin,
    leave,
    fail,
    skip,
    link: (name, probe) =>
      Effect.gen(function* () {
        begin(name)
        const [time, outcome] = yield* Effect.timed(Effect.either(probe))
        const milliseconds = wholeMillis(time)
        if (Either.isLeft(outcome)) {
          const { problem, seen } = outcome.left
          fail(name, milliseconds, problem, seen)
          return yield* Effect.fail(problem)
        }
        const { detail, facts, value } = outcome.right
        leave({ name, milliseconds, detail, facts })
        return value
      }),
    close: (detail) => {
      for (const name of linkNames) if (!links.some((link) => link.name === name)) skip(name, detail)
    }
  }
}

export const wholeMillis = (time: Duration.Duration): number => Math.round(Duration.toMillis(time))
