import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, Layer } from "effect"
import { base, routed } from "../gitlab/routed.ts"
import { type Answer, broken, secret, text } from "../gitlab/scripted.ts"
import { gitBlobId, hashingAtOnce } from "../site/gitBlob.ts"
import { unhurried } from "../unhurried.ts"
import { Host } from "../../src/model/Host.ts"
import type { Access } from "../../src/publish/PublishResult.ts"
import { verify } from "../../src/publish/verify.ts"

const address = "https://menu-1a2b3c.pages.example"
const page = "<h1>Héllo</h1>\n"
const shows = (content: string) => text(200, content)
const nothing = text(404, "<html>404</html>", { "content-type": "text/html" })
const signIn = text(302, "", {
  location: "https://projects.pages.example/auth?domain=https://menu-1a2b3c.pages.example&state=xyz"
})
const atGitLab = text(302, "", { location: `${base}/oauth/authorize?client_id=1&scope=api` })
const elsewhere = text(302, "", { location: "https://www.example/welcome" })

const visiting = (answers: ReadonlyArray<Answer>, access: Access = "public", url = address) =>
  Effect.gen(function* () {
    const { asked, layer } = routed({ [`GET ${address}/`]: answers })
    const visit = yield* verify(url, {
      index: gitBlobId(new TextEncoder().encode(page)),
      access,
      host: Either.getOrThrow(Host.parse(base))
    }).pipe(Effect.provide(Layer.merge(layer, hashingAtOnce)), unhurried)
    return { visit, asked, milliseconds: (asked.at(-1)?.at ?? 0) - (asked[0]?.at ?? 0) }
  })

describe("a visitor", () => {
  it.effect.each([
    ["the new page", [shows(page)], "public", "live", 1],
    ["the old page first", [shows("old"), shows("old"), shows(page)], "public", "live", 3],
    ["nothing first", [nothing, nothing, shows(page)], "public", "live", 3],
    ["a busy server first", [text(503, ""), shows(page)], "public", "live", 2],
    ["a redirect that is no sign-in first", [elsewhere, shows(page)], "public", "live", 2],
    ["a sign-in until the access has changed", [signIn, atGitLab, shows(page)], "public", "live", 3],
    ["a sign-in at Pages", [signIn], "members", "members-only", 1],
    ["a sign-in at GitLab", [atGitLab], "members", "members-only", 1],
    ["nothing, as who is no member does", [nothing], "members", "members-only", 1],
    ["a page that was to be for members", [shows(page)], "members", "live", 1],
    ["the old page of members first", [shows("old"), shows(page)], "members", "live", 2],
    ["no server", [broken("ENOTFOUND")], "public", "unreachable", 4],
    ["a page that is out of reach", [() => new TypeError("Failed to fetch")], "public", "unreachable", 4]
  ] as const)("meets %s", ([, answers, access, expected, times]) =>
    Effect.gen(function* () {
      const { asked, visit } = yield* visiting(answers, access)
      assert.deepStrictEqual([visit, asked.length], [expected, times])
    })
  )

  it.effect.each([
    ["the old page", shows("old"), "not-yet"],
    ["nothing", nothing, "not-yet"],
    ["a sign-in", signIn, "members-only"]
  ] as const)("who meets %s for a minute is told so", ([, answer, expected]) =>
    Effect.gen(function* () {
      const { milliseconds, visit } = yield* visiting([answer])
      assert.strictEqual(visit, expected)
      assert.isAtLeast(milliseconds, 55_000)
      assert.isAtMost(milliseconds, 60_000)
    })
  )

  it.effect.each([address, `${address}/`])("goes to the root of %s", (url) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* visiting([shows(page)], "public", url)).visit, "live")
    })
  )

  it.effect("has no token, and leaves no trace", () =>
    Effect.gen(function* () {
      const { asked } = yield* visiting([nothing, signIn, shows(page)])
      for (const { headers, url } of asked) {
        assert.notProperty(headers, "private-token")
        assert.notProperty(headers, "authorization")
        assert.notProperty(headers, "traceparent")
        assert.notProperty(headers, "b3")
        assert.notInclude(JSON.stringify(headers) + url, secret)
      }
    })
  )
})
