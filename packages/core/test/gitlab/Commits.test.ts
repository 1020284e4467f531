import { assert, describe, it } from "@effect/vitest"
import { Effect, Either } from "effect"
import { plain } from "../plain.ts"
import { unhurried } from "../unhurried.ts"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import { commit, webUrl } from "./bodies.ts"
import { routed } from "./routed.ts"
import { type Answer, broken, json, text } from "./scripted.ts"

const creation = "POST /projects/7/repository/commits"
const body = new TextEncoder().encode('{"branch":"main","actions":[]}')

const creating = (answer: Answer) => {
  const { asked, layer } = routed({ [creation]: answer })
  const create = Effect.flatMap(GitLab, ({ commits }) =>
    commits.create({ project: 7, projectUrl: webUrl, branch: "main", body })
  )
  return Effect.map(unhurried(Effect.either(Effect.provide(create, layer))), (outcome) => ({ outcome, asked }))
}

const problemOf = (answer: Answer) =>
  Effect.map(creating(answer), ({ outcome }) => plain(Either.getOrThrow(Either.flip(outcome))))

const refusal = (status: number, message: string) => json(status, { message })

describe("a commit", () => {
  it.effect("is sent as it was written, and its answer has its parents", () =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* creating(json(201, { ...commit, stats: null, status: null }))
      assert.deepInclude(Either.getOrThrow(outcome), { id: commit.id, parent_ids: commit.parent_ids })
      assert.deepStrictEqual(asked[0]?.body, { branch: "main", actions: [] })
      assert.strictEqual(asked[0]?.headers["content-type"], "application/json")
    })
  )

  it.effect.each([
    "The file has changed since you started editing it: public/index.html",
    "A file with this name already exists",
    "A file with this name doesn't exist",
    "A directory with this name already exists",
    "You can only create or edit files when you are on a branch",
    "Could not update refs/heads/main. Please refresh and try again."
  ])("was made for another tree: “%s”", (said) =>
    Effect.gen(function* () {
      const { outcome } = yield* creating(refusal(400, said))
      const mismatch = Either.getOrThrow(outcome)
      assert.strictEqual("_tag" in mismatch && mismatch._tag, "Mismatch")
      assert.include(JSON.stringify(mismatch), said)
    })
  )

  const tooLarge = "upload failed: the upload size 314572801 is over maximum of 314572800 bytes: entity is too large"

  it.effect.each([
    [403, "403 Forbidden - You are not allowed to push into this branch", "PublishPushForbidden"],
    [403, "403 Forbidden", "PublishPushForbidden"],
    [403, "403 Forbidden - Your account has been blocked.", "TokenBlocked"],
    [400, "Commit message does not follow the pattern '^[A-Z]+-[0-9]+'", "PublishMessageRule"],
    [400, "File name public/a.exe was prohibited by the pattern '\\.exe$'.", "PublishFileNameRule"],
    [400, "GitLab: The ticket number is missing", "PublishPushRule"],
    [
      400,
      "Your push has been rejected, because this repository has exceeded its size limit of 10 GB by 5 MB.",
      "PublishRepositoryFull"
    ],
    [400, "invalid path: 'public/.git/config'", "PublishPathInvalid"],
    [400, "Path cannot include directory traversal", "PublishPathInvalid"],
    [400, "You must provide a file path", "PublishPathInvalid"],
    [400, "Invalid base64", "PublishRefused"],
    [400, "Something went wrong when we tried to create 'a..b' for you: Branch name is invalid", "PublishRefused"],
    [400, "400 Bad request - branch is required", "PublishRefused"],
    [400, "400 Bad request - actions[0][content] is required for update action", "PublishRefused"],
    [422, "422 Unprocessable Entity", "PublishRefused"]
  ] as const)("is refused with %i “%s”", ([status, said, tag]) =>
    Effect.gen(function* () {
      const problem = yield* problemOf(refusal(status, said))
      assert.strictEqual(problem._tag, tag)
      assert.deepInclude("evidence" in problem ? problem.evidence : null, { method: "POST", status, said })
    })
  )

  it.effect.each([
    "branch is missing",
    "commit_message is missing",
    "actions is empty",
    "actions[0][file_path] is missing",
    "actions[0][action] does not have a valid value"
  ])("is refused in the words of older releases: “%s”", (error) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* problemOf(json(400, { error })))._tag, "PublishRefused")
    })
  )

  it.effect("is no JSON to a server that lost some of it", () =>
    Effect.gen(function* () {
      const answer = json(400, { message: "Invalid json", error: "Invalid json" })
      assert.strictEqual((yield* problemOf(answer))._tag, "PublishRefused")
    })
  )

  it.effect.each([
    ["GitLab's upload proxy", text(413, tooLarge)],
    [
      "a proxy's page",
      text(413, "<html><h1>413 Request Entity Too Large</h1></html>", { "content-type": "text/html" })
    ],
    ["GitLab itself", refusal(413, "413 Request Entity Too Large")]
  ] as const)("is too large for %s", ([, answer]) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* problemOf(answer), { _tag: "PublishPayloadTooLarge", bytes: body.byteLength })
    })
  )

  it.effect.each([
    ["api", ["api"]],
    ["api ai_workflows", ["api"]]
  ] as const)("needs a token that may write: %s", ([scope, needed]) =>
    Effect.gen(function* () {
      const answer = json(403, {
        error: "insufficient_scope",
        error_description: "The request requires higher privileges than provided by the access token.",
        scope
      })
      assert.deepInclude(yield* problemOf(answer), { _tag: "TokenScopeMissing", needed })
    })
  )

  it.effect("is one too many in half a minute", () =>
    Effect.gen(function* () {
      const said = "This endpoint has been requested too many times. Try again later."
      const answer = json(429, { message: { error: said } }, { "retry-after": "30" })
      const { asked, outcome } = yield* creating(answer)
      const problem = plain(Either.getOrThrow(Either.flip(outcome)))
      assert.deepInclude(problem, { _tag: "HostRateLimited", limiter: "endpoint", retryAfterSeconds: 30 })
      assert.strictEqual(asked.length, 1)
    })
  )

  it.effect("is sent once when the line breaks: it may have arrived", () =>
    Effect.gen(function* () {
      const { asked } = yield* creating(broken("ECONNRESET"))
      assert.strictEqual(asked.length, 1)
    })
  )
})

describe("the commits of a branch", () => {
  const list = Effect.flatMap(GitLab, ({ commits }) => commits.list(7, "main", 5))

  it.effect.each([
    ["no repository", json(404, { message: "404 Repository Not Found" })],
    ["an empty one", json(200, [])]
  ] as const)("are none in %s", ([, answer]) =>
    Effect.gen(function* () {
      const { asked, layer } = routed({ "GET /projects/7/repository/commits": answer })
      assert.deepStrictEqual(yield* Effect.provide(list, layer), [])
      assert.include(asked[0]?.url, "ref_name=main&per_page=5")
    })
  )
})
