import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, TestClock } from "effect"
import { GitLab } from "../../src/gitlab/GitLab.ts"
import type { Problem } from "../../src/problems/Problem.ts"
import { type Pause, Waiting } from "../../src/gitlab/Waiting.ts"
import { broken, json, type Script, scripted, secret, text } from "./scripted.ts"

const user = { id: 7, username: "group_1_bot_ab", name: "publisher", bot: true }

const whoAmI = Effect.flatMap(GitLab, (gitlab) => gitlab.users.current)

const rename = Effect.flatMap(GitLab, (gitlab) => gitlab.projects.update(7, { topics: ["x"] }))

/** Asks by script, with all the time in the world. */
const asking = <A>(script: Script, question: Effect.Effect<A, Problem, GitLab>) =>
  Effect.gen(function* () {
    const { asked, layer } = scripted(script)
    const fiber = yield* Effect.fork(Effect.either(Effect.provide(question, layer)))
    yield* TestClock.adjust("10 minutes")
    return { asked, outcome: yield* Fiber.join(fiber) }
  })

const problemOf = (script: Script, question: Effect.Effect<unknown, Problem, GitLab> = whoAmI) =>
  Effect.map(asking(script, question), ({ asked, outcome }) => {
    assert.strictEqual(outcome._tag, "Left")
    return { asked, problem: outcome._tag === "Left" ? outcome.left : undefined }
  })

describe("a question to GitLab", () => {
  it.effect("goes to the API below the relative root, with the token in its own header", () =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* asking([json(200, user)], whoAmI)
      assert.strictEqual(outcome._tag, "Right")
      assert.strictEqual(asked[0]?.url, "https://gitlab.example/root/api/v4/user")
      assert.strictEqual(asked[0]?.headers["private-token"], secret)
      assert.isUndefined(asked[0]?.headers["traceparent"])
      assert.isUndefined(asked[0]?.headers["b3"])
    })
  )

  it.effect("percent-encodes what it is about", () =>
    Effect.gen(function* () {
      const question = Effect.flatMap(GitLab, (gitlab) => gitlab.projects.find("acme/a b#c?"))
      const { asked } = yield* asking([json(404, { message: "404 Project Not Found" })], question)
      assert.strictEqual(asked[0]?.url, "https://gitlab.example/root/api/v4/projects/acme%2Fa%20b%23c%3F")
    })
  )

  it.effect("tolerates fields that it does not know and lacks those it can do without", () =>
    Effect.gen(function* () {
      const { outcome } = yield* asking([json(200, { id: 7, username: "jo", name: "Jo", new_field: {} })], whoAmI)
      assert.strictEqual(outcome._tag === "Right" ? outcome.right._tag : outcome.left._tag, "Some")
    })
  )
})

describe("a read", () => {
  it.effect.each([
    ["the connection breaks", broken("ECONNRESET")],
    ["nobody listens", broken("ECONNREFUSED")],
    ["the server is busy", text(503, "busy")],
    ["a proxy has lost the server", text(502, "<html></html>", { "content-type": "text/html" })],
    ["the server fails", json(500, { message: "500 Internal Server Error" })],
    ["it is limited without a word on how long", text(429, "Retry later")]
  ] as const)("is sent again when %s", ([, fault]) =>
    Effect.gen(function* () {
      const { asked, outcome } = yield* asking([fault, json(200, user)], whoAmI)
      assert.strictEqual(outcome._tag, "Right")
      assert.strictEqual(asked.length, 2)
    })
  )

  it.effect("waits as long as Retry-After asks", () =>
    Effect.gen(function* () {
      const { asked, layer } = scripted([text(429, "Retry later", { "retry-after": "7" }), json(200, user)])
      const fiber = yield* Effect.fork(Effect.provide(whoAmI, layer))
      yield* TestClock.adjust("6900 millis")
      assert.strictEqual(asked.length, 1)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(asked.length, 2)
    })
  )

  it.effect("waits until the date that a server in between gives, by that server's own clock", () =>
    Effect.gen(function* () {
      const headers = { date: "Fri, 20 Nov 2026 10:00:00 GMT", "retry-after": "Fri, 20 Nov 2026 10:15:00 GMT" }
      const { problem } = yield* problemOf([text(429, "Retry later", headers)])
      assert.deepInclude(problem, { _tag: "HostRateLimited", retryAfterSeconds: 900 })
    })
  )

  it.effect("tells somebody how long it waits, and why", () =>
    Effect.gen(function* () {
      const { layer } = scripted([text(429, "Retry later", { "retry-after": "7" }), text(401, "{}")])
      const pauses: Array<Pause> = []
      const waiting = (pause: Pause) => Effect.sync(() => void pauses.push(pause))
      const fiber = yield* Effect.fork(
        Effect.either(Effect.provide(whoAmI, layer)).pipe(Effect.provideService(Waiting, waiting))
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(pauses, [{ because: "HostRateLimited", seconds: 7 }])
    })
  )

  it.effect("does not sleep for more than a minute: that is for the user to know", () =>
    Effect.gen(function* () {
      const { asked, problem } = yield* problemOf([text(429, "Retry later", { "retry-after": "90" })])
      assert.deepInclude(problem, { _tag: "HostRateLimited", limiter: "global", retryAfterSeconds: 90 })
      assert.strictEqual(asked.length, 1)
    })
  )

  it.effect.each([
    ["401", json(401, { message: "401 Unauthorized" }), "TokenRejected"],
    ["a name that does not exist", broken("ENOTFOUND"), "HostDns"],
    ["a certificate nobody trusts", broken("SELF_SIGNED_CERT_IN_CHAIN"), "HostTlsUntrusted"]
  ] as const)("is not sent again after %s", ([, fault, tag]) =>
    Effect.gen(function* () {
      const { asked, problem } = yield* problemOf([fault])
      assert.strictEqual(problem?._tag, tag)
      assert.strictEqual(asked.length, 1)
    })
  )

  it.effect("gives up after a few times and says what it met last", () =>
    Effect.gen(function* () {
      const { asked, problem } = yield* problemOf([text(503, "Service is down", { "x-request-id": "r-1" })])
      assert.strictEqual(asked.length, 4)
      assert.strictEqual(problem?._tag, "HostUnavailable")
      assert.deepInclude(problem && "evidence" in problem ? problem.evidence : {}, {
        method: "GET",
        url: "https://gitlab.example/root/api/v4/user",
        status: 503,
        requestId: "r-1",
        said: "Service is down"
      })
    })
  )
})

describe("a write", () => {
  it.effect.each([broken("ECONNRESET"), text(503, "busy"), text(429, "Retry later"), json(500, {})])(
    "is sent once, whatever happens",
    (fault) =>
      Effect.gen(function* () {
        const { asked } = yield* problemOf([fault], rename)
        assert.deepStrictEqual(
          asked.map(({ method }) => method),
          ["PUT"]
        )
      })
  )
})

describe("a redirect", () => {
  const project = {
    id: 9,
    name: "App",
    path: "app",
    path_with_namespace: "acme/new",
    web_url: "https://gitlab.example/acme/new"
  }
  const find = Effect.flatMap(GitLab, (gitlab) => gitlab.projects.find("acme/old"))

  it.effect("to a moved project's number is followed", () =>
    Effect.gen(function* () {
      const moved = text(301, "Moved", { location: "https://gitlab.example/root/api/v4/projects/9" })
      const { asked, outcome } = yield* asking([moved, json(200, project)], find)
      assert.strictEqual(outcome._tag, "Right")
      assert.strictEqual(asked[1]?.url, "https://gitlab.example/root/api/v4/projects/9")
    })
  )

  it.effect.each([
    ["another host", "https://evil.example/api/v4/projects/9"],
    ["another scheme", "http://gitlab.example/root/api/v4/projects/9"],
    ["another port", "https://gitlab.example:8443/root/api/v4/projects/9"]
  ] as const)("to %s never gets the token", ([, location]) =>
    Effect.gen(function* () {
      const { asked, problem } = yield* problemOf([text(301, "Moved", { location })], find)
      assert.strictEqual(problem?._tag, "HostRedirected")
      assert.strictEqual(asked.length, 1)
    })
  )
})

describe("an answer that is not GitLab's", () => {
  const html = "<!doctype html><title>Welcome</title>"

  it.effect.each([
    ["a page instead of JSON", text(200, html, { "content-type": "text/html" }), "HostNotGitLab"],
    ["a page with 404 below a path", text(404, html, { "content-type": "text/html" }), "HostPathWrong"],
    [
      "a page that asks to sign in",
      text(200, html + "<input type=password>", { "content-type": "text/html" }),
      "HostSignIn"
    ],
    ["JSON of another shape", json(200, { hello: "world" }), "HostAnswerUnexpected"],
    ["no JSON at all", text(200, "ok"), "HostAnswerUnexpected"],
    ["a sign-in elsewhere", text(302, "", { location: "https://sso.example/login" }), "HostSignIn"],
    ["GitLab's own sign-in", text(302, "", { location: "https://gitlab.example/users/sign_in" }), "HostPathWrong"],
    ["another address", text(302, "", { location: "https://other.example/" }), "HostRedirected"]
  ] as const)("is named: %s", ([, answer, tag]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* problemOf([answer])).problem?._tag, tag)
    })
  )
})

describe("what GitLab says of a token", () => {
  const invalid = (description: string) => json(401, { error: "invalid_token", error_description: description })

  it.effect.each([
    [invalid("Token is expired. You can either do re-authorization or token refresh."), "TokenExpired"],
    [invalid("Token was revoked. You have to re-authorize from the user."), "TokenRevoked"],
    [invalid("Token is an impersonation token but impersonation was disabled."), "TokenImpersonationOff"],
    [json(401, { error: "dpop_error", error_description: "DPoP proof missing" }), "TokenDpopRequired"],
    [json(401, { message: "401 Unauthorized" }), "TokenRejected"],
    [json(403, { message: "403 Forbidden - Your account has been blocked." }), "TokenBlocked"]
  ] as const)("is told apart", ([answer, tag]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* problemOf([answer])).problem?._tag, tag)
    })
  )
})

describe("the token", () => {
  it.effect("is in no problem, however it comes about", () =>
    Effect.gen(function* () {
      const faults = [
        broken("ECONNRESET"),
        text(502, ""),
        json(401, {}),
        json(404, {}),
        json(418, {}),
        text(200, ""),
        broken("?")
      ]
      for (const fault of faults) {
        const { problem } = yield* problemOf([fault])
        assert.notInclude(JSON.stringify(problem), secret)
        assert.notInclude(String(problem), secret)
      }
    })
  )
})

describe("an answer without end", () => {
  it.effect("is not read to its end", () =>
    Effect.gen(function* () {
      let pieces = 0
      const endless = () =>
        new Response(
          new ReadableStream<Uint8Array>({
            pull: (controller) => {
              pieces += 1
              controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20))
            }
          }),
          { status: 200, headers: { "content-type": "application/json" } }
        )
      const { problem } = yield* problemOf([endless])
      assert.strictEqual(problem?._tag, "HostAnswerUnexpected")
      assert.isBelow(pieces, 100)
    })
  )
})
