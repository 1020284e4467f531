import { Duration, Effect, Either, Layer, Stream } from "effect"
import { branch, commit, failedJob, pagesSite, parentId, pipelineDetail, project } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { json, text } from "../gitlab/scripted.ts"
import { to, watching } from "../publish/watching.ts"
import { gitBlobId } from "../site/gitBlob.ts"
import { goodToken } from "../token/goodToken.ts"
import { unhurried } from "../unhurried.ts"
import { rollback } from "../../src/apps/rollback.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { appName } from "../../src/model/AppName.ts"
import type { Problem } from "../../src/problems/Problem.ts"
import { type Problems, problemsOf } from "../../src/problems/Problems.ts"
import { ciFile, defaultImage } from "../../src/publish/ciFile.ts"
import { commitsApi } from "../../src/publish/CommitsApi.ts"
import { type Order, usualOrder } from "../../src/publish/Order.ts"
import { publish } from "../../src/publish/publish.ts"
import { BlobHasher } from "../../src/site/BlobHasher.ts"
import { listed } from "../../src/site/listed.ts"
import { inspect, type Inspection } from "../../src/token/inspect.ts"
import { judge } from "../../src/token/judge.ts"
import { parseToken } from "../../src/token/parse.ts"

/** Everything that was found, the first of which is what the user is told. */
type Met = Effect.Effect<ReadonlyArray<Problem>>

/** Something that goes wrong at somebody's, what GitLab then answers, and the one code that it must end in. */
export type Cause = readonly [from: string, what: string, met: Met, code: string]

const found = <A>(outcome: Either.Either<A, Problem | Problems>): ReadonlyArray<Problem> =>
  Either.match(outcome, { onLeft: problemsOf, onRight: () => [] })

/** What is pasted as a token. */
export const pasted = (words: string): Met =>
  Effect.sync(() => found(parseToken(words, { host: "https://gitlab.example", group: null })))

const own: Inspection = { group: null, allowPersonal: false }

/** What `check` finds at a GitLab where all is well but for these answers. */
export const checked = (routes: Routes, inspection: Partial<Inspection> = {}): Met => {
  const asked = { ...own, ...inspection }
  const program = Effect.gen(function* () {
    const { host } = yield* GitLab
    return judge(yield* inspect(asked), host, asked.allowPersonal).problems
  })
  return Effect.map(
    unhurried(Effect.either(Effect.provide(program, routed({ ...goodToken, ...routes }).layer))),
    (outcome) => (Either.isRight(outcome) ? outcome.right : found(outcome))
  )
}

/** Asked on the way of a version to GitLab. */
export const on = {
  find: "GET /projects/acme%2Fapps%2Fmenu",
  byNumber: "GET /projects/7",
  create: "POST /projects",
  update: "PUT /projects/7",
  pages: "GET /projects/7/pages",
  commits: "GET /projects/7/repository/commits",
  commit: "POST /projects/7/repository/commits",
  run: "POST /projects/7/pipeline",
  pipelines: "GET /projects/7/pipelines"
} as const

/** The app's project, whichever way it is asked for: how often depends on how long the rest took. */
export const standing = (change: object): Routes => ({
  [on.find]: json(200, { ...project, ...change }),
  [on.byNumber]: json(200, { ...project, ...change })
})

/** An app that is there already, in a GitLab where all is well. */
const app: Routes = {
  ...goodToken,
  [on.find]: json(200, project),
  [on.byNumber]: json(200, project),
  [on.pages]: json(200, pagesSite()),
  "GET /projects/7/repository/branches/main": json(200, branch(parentId)),
  "GET /projects/7/repository/tree": json(200, []),
  [on.commits]: json(200, [{ ...commit, id: parentId }]),
  [on.commit]: json(201, commit),
  [on.pipelines]: json(200, [])
}

const bytes = new TextEncoder().encode("<h1>Menu</h1>\n")

/** What `publish` meets at such a GitLab, without waiting for the pipeline unless that is asked for. */
export const published = (routes: Routes, change: Partial<Order> = {}): Met => {
  const index = { path: "index.html", size: bytes.byteLength, bytes: Effect.succeed(bytes), chunks: Stream.make(bytes) }
  const order: Order = {
    ...usualOrder,
    source: { name: "menu", open: Effect.sync(() => listed([index])) },
    app: Either.getOrThrow(appName("Menu")),
    wait: null,
    by: "pages-publisher 1.0.0",
    ...change
  }
  const { layer } = routed({ ...app, ...routes })
  return Stream.runDrain(publish(order)).pipe(
    Effect.provide(Layer.mergeAll(layer, Layer.provide(commitsApi, layer), BlobHasher.webCrypto)),
    Effect.either,
    unhurried,
    Effect.map(found)
  )
}

/** What going back meets at such a GitLab, whose repository holds these commits. */
export const wentBack = (commits: ReadonlyArray<object>, version: number | null, routes: Routes = {}): Met => {
  const order = { app: Either.getOrThrow(appName("Menu")), group: null, allowPersonal: false, wait: null }
  const { layer } = routed({ ...app, [on.commits]: json(200, commits), ...routes })
  return Stream.runDrain(
    rollback({ ...order, version, by: "pages-publisher 1.0.0", dryRun: false, agree: () => Effect.void })
  ).pipe(
    Effect.provide(Layer.mergeAll(layer, Layer.provide(commitsApi, layer), BlobHasher.webCrypto)),
    Effect.either,
    unhurried,
    Effect.map(found)
  )
}

const blob = (path: string, content: Uint8Array) => ({
  id: gitBlobId(content),
  name: path,
  type: "blob",
  path,
  mode: "100644"
})

/** What `publish` meets where this very version is there already, waiting for it to go live. */
export const publishedBefore = (routes: Routes): Met => {
  const tree = [
    blob("public/index.html", bytes),
    blob(".gitlab-ci.yml", new TextEncoder().encode(ciFile(defaultImage)))
  ]
  const there = { "GET /projects/7/repository/tree": json(200, tree) }
  return published({ ...there, ...routes }, { wait: Duration.minutes(10) })
}

/** What following a version meets that has arrived. */
export const followed = (routes: Routes): Met =>
  Effect.map(watching(routes, { wait: Duration.minutes(2) }), ({ outcome }) => found(outcome))

/** A version whose job failed for this reason, with the last lines of its log. */
export const failed = (reason: string, lines: ReadonlyArray<string> = [], job: object = {}): Met =>
  followed({
    [to.pipeline]: json(200, pipelineDetail("failed")),
    [to.jobs]: json(200, [failedJob(reason, job)]),
    [to.log]: text(200, lines.map((line) => `\u001b[31;1m${line}\u001b[0;m\n`).join(""))
  })

/** Nobody has picked up the job. */
export const untaken = { runner: null, started_at: null, finished_at: "2026-01-02T04:04:01.000Z" }
