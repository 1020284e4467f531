import { execFile } from "node:child_process"
import { isDeepStrictEqual, promisify } from "node:util"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { problemsOf } from "@pages-publisher/core/problems/Problems"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import { publish } from "@pages-publisher/core/publish/publish"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { listed } from "@pages-publisher/core/site/listed"
import type { Source } from "@pages-publisher/core/site/Source"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { Duration, Effect, Either, Redacted, Stream } from "effect"
import { afterAll, beforeAll, expect, it } from "vitest"
import { reaching } from "../src/services.ts"

const exec = promisify(execFile)
const rounds = 50

let sandbox: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  sandbox = await startSandbox({ pace: 0.3 })
})
afterAll(() => sandbox.close())

type Files = Readonly<Record<string, string>>

const source = (files: Files): Source => ({
  name: "in memory",
  open: Effect.sync(() =>
    listed(
      Object.entries(files).map(([path, text]) => {
        const bytes = new TextEncoder().encode(text)
        return { path, size: bytes.byteLength, bytes: Effect.succeed(bytes), chunks: Stream.make(bytes) }
      })
    )
  )
})

/** One publisher: what it was told, in the end. */
const publisher = (app: string, files: Files) =>
  publish({
    ...usualOrder,
    source: source(files),
    app: { name: app, path: app },
    access: "public",
    by: "test"
  }).pipe(
    Stream.runFold(undefined as PublishResult | undefined, (before, progress) =>
      progress._tag === "Published" ? progress.result : before
    ),
    Effect.either,
    reaching({
      host: Either.getOrThrow(Host.parse(sandbox.start.url)),
      token: Redacted.make(sandbox.start.tokens.maintainer),
      fetch: globalThis.fetch,
      patience: { ...usualWaits, look: Duration.millis(40) }
    })
  )

const contentOf = async (app: string, commit: string): Promise<Files> => {
  const git = (...args: Array<string>) => exec("git", ["-C", sandbox.repositoryPath(`acme/apps/${app}`), ...args])
  const { stdout } = await git("ls-tree", "-r", "--name-only", `${commit}:public`)
  const paths = stdout.trimEnd().split("\n")
  const texts = await Promise.all(paths.map(async (path) => (await git("show", `${commit}:public/${path}`)).stdout))
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""]))
}

/**
 * Both change the same files, and each has one of its own. In the first half that file keeps its name, so that GitLab
 * takes what was meant for another version; in the second half it does not, and GitLab refuses.
 */
const version = (letter: "a" | "b", round: number): Files => {
  const own = round <= rounds / 2 ? `${letter}.txt` : `${letter}${round}.txt`
  return { "index.html": `${letter}${round}`, "shared.txt": `${letter}${round}`, [own]: letter, "same.txt": "same" }
}

type Told = Effect.Effect.Success<ReturnType<typeof publisher>>

/** What a publisher was told, and whether that is so: a version is what it gave, and nobody is told of a fault that is none. */
const truth = async (app: string, told: Told, given: Files, final: Files) => {
  if (Either.isLeft(told)) {
    const tags = problemsOf(told.left).map(({ _tag }) => _tag)
    return { told: tags.join(), isTrue: !isDeepStrictEqual(final, given) }
  }
  const { commit, live } = told.right ?? { commit: null, live: false }
  return { told: live ? "live" : "not live", isTrue: isDeepStrictEqual(await contentOf(app, commit ?? ""), given) }
}

it("two publishers at once never mix their versions", { timeout: 900_000 }, async () => {
  const app = "contended"
  const told: Array<string> = []
  for (let round = 1; round <= rounds; round++) {
    const inputs = [version("a", round), version("b", round)] as const
    const [one, other] = await Effect.runPromise(
      Effect.all([publisher(app, inputs[0]), publisher(app, inputs[1])], { concurrency: 2 })
    )
    const final = await contentOf(app, "main")
    expect(inputs).toContainEqual(final)
    const truths = [await truth(app, one, inputs[0], final), await truth(app, other, inputs[1], final)]
    expect(truths.map(({ isTrue }) => isTrue)).toEqual([true, true])
    told.push(...truths.map((it) => it.told))
    // What visitors get in the end is what the branch holds.
    expect(await contentOf(app, sandbox.deployments.at(-1)?.sha ?? "")).toEqual(final)
  }
  expect(told.filter((it) => it !== "live" && it !== "PagesSuperseded")).toEqual([])
  expect(told.filter((it) => it === "live").length).toBeGreaterThanOrEqual(rounds)
  // Whatever was ever online was exactly somebody's version.
  for (const { sha } of sandbox.deployments) {
    const files = await contentOf(app, sha)
    const [, letter, round] = /^([ab])(\d+)$/.exec(files["index.html"] ?? "") ?? []
    expect(files).toEqual(version(letter === "a" ? "a" : "b", Number(round)))
  }
  // The test is worth something only if versions did land on each other and were mended.
  const { stdout } = await exec("git", [
    "-C",
    sandbox.repositoryPath(`acme/apps/${app}`),
    "rev-list",
    "--count",
    "main"
  ])
  expect(Number(stdout)).toBeGreaterThan(rounds * 2)
})
