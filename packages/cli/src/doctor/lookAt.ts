import type { AppName } from "@pages-publisher/core/model/AppName"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { oneLine } from "@pages-publisher/core/problems/wording"
import { diagnose, type Health, projectOf } from "@pages-publisher/core/publish/diagnose"
import type { Progress } from "@pages-publisher/core/publish/Progress"
import type { GroupFacts } from "@pages-publisher/core/token/TokenFacts"
import { Clock, Effect, Option } from "effect"
import type { Words } from "../render/words.ts"
import { type Chain, unseen } from "./Chain.ts"
import type { Seen } from "./Link.ts"
import { linkOf } from "./linkOf.ts"
import { told } from "./told.ts"

export interface Look {
  readonly chain: Chain
  readonly words: Words
  /** Null means the newest. */
  readonly app: AppName | null
  readonly group: GroupFacts
  /** Newest first. */
  readonly apps: ReadonlyArray<Project>
}

/** CI and Pages, as they are for one app. Gives whether there was an app to look at. */
export const lookAt = Effect.fnUntraced(function* (look: Look) {
  const { app, apps, chain, group, words } = look
  if (app === null && apps.length === 0) {
    chain.skip("ci", words.noApps)
    chain.skip("pages", words.noApps)
    return false
  }
  const followed = yield* follow(chain, words, app?.path ?? "")
  const found = app === null ? Effect.succeed(Option.fromNullable(apps[0])) : projectOf(app, group)
  const looked = Effect.flatMap(
    found,
    Option.match({
      onNone: () => Effect.succeedNone,
      onSome: (project) => {
        followed.name(project.path)
        return Effect.asSome(diagnose(project, group, followed.report))
      }
    })
  )
  const health = yield* Effect.tapError(looked, followed.failed)
  if (Option.isSome(health)) yield* followed.done(health.value)
  else {
    const nowhere = words.noSuchApp(app?.path ?? "")
    chain.skip("ci", nowhere)
    chain.skip("pages", nowhere)
  }
  return Option.isSome(health)
})

/** Tells when the look at CI turns into one at Pages: when GitLab begins to speak of the deployment. */
const follow = Effect.fnUntraced(function* (chain: Chain, words: Words, asked: string) {
  let start = yield* Clock.currentTimeMillis
  let current: "ci" | "pages" = "ci"
  let app = asked
  let pipeline: Health["pipeline"] = null
  let isDeploying = false
  let otherwise: string | null = null
  chain.begin(current)

  const timeTaken = Effect.map(Clock.currentTimeMillis, (now) => {
    const taken = now - start
    start = now
    return taken
  })
  const ciSeen = (): Seen => ({
    detail: told([
      app,
      pipeline === null ? otherwise : isDeploying ? words.jobSucceeded : words.pipelineIs(pipeline.status)
    ]),
    facts: { app, pipeline: pipeline?.id ?? null, status: pipeline?.status ?? null, webUrl: pipeline?.webUrl ?? null }
  })
  const toPages = Effect.suspend(() => {
    if (current === "pages") return Effect.void
    return Effect.map(timeTaken, (milliseconds) => {
      chain.leave({ name: current, milliseconds, ...ciSeen() })
      current = "pages"
      chain.begin(current)
    })
  })
  return {
    name: (path: string) => {
      app = path
    },
    report: (progress: Progress) => {
      if (progress._tag === "PipelineSeen") {
        pipeline = { id: progress.pipeline, status: progress.status, webUrl: progress.webUrl }
      }
      if (progress._tag !== "Deploying") return Effect.void
      // The pipeline as a whole has failed where its last step did, which is that of Pages.
      isDeploying = pipeline?.status !== "success"
      return toPages
    },
    failed: (problem: Problem) =>
      Effect.gen(function* () {
        if (linkOf(problem) === "pages") yield* toPages
        chain.fail(current, yield* timeTaken, problem, current === "ci" ? ciSeen() : unseen)
      }),
    done: (health: Health) =>
      Effect.gen(function* () {
        pipeline = health.pipeline
        otherwise = words.noVersion
        yield* toPages
        chain.leave({ name: current, milliseconds: yield* timeTaken, ...pagesSeen(health, words) })
      })
  }
})

const pagesSeen = ({ deployed, url, visit }: Health, words: Words): Seen => {
  const state = visit !== null ? words.visits[visit] : deployed ? words.isDeployed : words.notDeployedYet
  return { detail: told([url === null ? null : oneLine(url), state]), facts: { url, deployed, visit } }
}
