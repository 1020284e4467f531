import { assert, describe, it } from "@effect/vitest"
import { Effect, TestClock } from "effect"
import { commit, deployment, pagesSite, pipeline, project } from "../gitlab/bodies.ts"
import { base, lineOf } from "../gitlab/routed.ts"
import { type Answer, connected, json } from "../gitlab/scripted.ts"
import { unhurried } from "../unhurried.ts"
import { listApps } from "../../src/apps/listApps.ts"
import { Waiting } from "../../src/gitlab/Waiting.ts"
import { commitMessage } from "../../src/publish/message.ts"
import type { GroupFacts } from "../../src/token/TokenFacts.ts"

const group: GroupFacts = {
  id: 1,
  name: "Apps",
  fullPath: "acme/apps",
  webUrl: `${base}/groups/acme/apps`,
  role: 40,
  projectCreation: "maintainer",
  sharedRunners: "enabled",
  markedForDeletionOn: null
}

const message = commitMessage({ id: "a1", version: 1, text: null, by: "test" }, { number: 1, of: 1 }, null)
const apps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...project,
    id: 100 + index,
    path: `app-${String(count - index).padStart(2, "0")}`
  }))

const answers: ReadonlyArray<readonly [RegExp, Answer]> = [
  [/\/commits$/, json(200, [{ ...commit, message, parent_ids: [] }])],
  [/\/pipelines$/, json(200, [pipeline])],
  [/\/pages$/, json(200, pagesSite(deployment("2026-01-02T03:05:00.000Z")))]
]

/** So many apps, in a GitLab that says something else to the questions that a test names. */
const listed = (count: number, instead: (line: string) => Answer | undefined = () => undefined) => {
  const all = apps(count)
  let open = 0
  let mostOpen = 0
  const pauses: Array<number> = []
  const slowly = (answer: Answer) => (url: URL) =>
    Effect.gen(function* () {
      open += 1
      mostOpen = Math.max(mostOpen, open)
      yield* Effect.sleep("1 second")
      open -= 1
      const answered = answer(url)
      return answered instanceof Response ? answered : yield* Effect.dieMessage("a test answers at once")
    })
  const { asked, layer } = connected(
    (question) => {
      const line = lineOf(question)
      const other = instead(line)
      if (other !== undefined) return slowly(other)
      if (!line.startsWith("GET /groups/1/projects")) {
        const found = answers.find(([ending]) => ending.test(line))?.[1]
        return found === undefined ? undefined : slowly(found)
      }
      const page = Number(new URL(question.url).searchParams.get("page"))
      return page === 1 ? json(200, all.slice(2), { "x-next-page": "2" }) : json(200, all.slice(0, 2))
    },
    { host: base }
  )
  const program = listApps(group).pipe(
    Effect.provideService(Waiting, ({ seconds }) => Effect.sync(() => void pauses.push(seconds))),
    Effect.provide(layer),
    unhurried
  )
  return Effect.map(program, (found) => ({ found, asked, pauses, mostOpen }))
}

describe("the apps of a group", () => {
  it.effect("are sixty by three questions each, a dozen at a time", () =>
    Effect.gen(function* () {
      const { asked, found, mostOpen } = yield* listed(60)
      assert.deepStrictEqual(
        found.map(({ name }) => name),
        apps(60)
          .map(({ path }) => path)
          .reverse()
      )
      assert.isTrue(found.every(({ state }) => state === "live"))
      assert.strictEqual(asked.length, 2 + 60 * 3)
      assert.isAtMost(mostOpen, 12)
    })
  )

  it.effect("wait as long as GitLab asks, and go on where they were", () =>
    Effect.gen(function* () {
      const limited = json(429, { message: { error: "Try again later." } }, { "retry-after": "20" })
      let left = 5
      const { asked, found, pauses } = yield* listed(12, (line) =>
        line.endsWith("/pages") && left-- > 0 ? limited : undefined
      )
      assert.strictEqual(found.length, 12)
      assert.strictEqual(asked.length, 2 + 12 * 3 + 5)
      assert.isTrue(pauses.every((seconds) => seconds >= 20))
    })
  )

  it.effect("are those that are still there", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse(commit.created_at))
      const { found } = yield* listed(12, (line) =>
        line.startsWith("GET /projects/103/") ? json(404, { message: "404 Project Not Found" }) : undefined
      )
      assert.strictEqual(found.length, 11)
    })
  )
})
