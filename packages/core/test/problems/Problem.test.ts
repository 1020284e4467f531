import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { guides, Problem } from "../../src/problems/Problem.ts"
import { examples } from "./examples.ts"

const families = ["token", "group", "host", "site", "zip", "app", "publish", "ci", "pages", "local"]

/** GitLab is one word. */
const kebab = (tag: string) =>
  tag
    .replace("GitLab", "Gitlab")
    .replace(/(?<=.)([A-Z])/g, "-$1")
    .toLowerCase()

describe("Problem", () => {
  it("has a code made of family and name, equal to its tag in kebab case", () => {
    for (const [tag, { code }] of Object.entries(guides)) {
      assert.strictEqual(code, kebab(tag))
      assert.match(code, new RegExp(`^(${families.join("|")})(-[a-z]+)+$`))
    }
  })

  it("has each code once", () => {
    const codes = Object.values(guides).map((guide) => guide.code)
    assert.strictEqual(new Set(codes).size, codes.length)
  })

  it("has examples of its own tag", () => {
    assert.deepStrictEqual(
      examples.map((problem) => problem._tag),
      Object.keys(guides) as Array<Problem["_tag"]>
    )
  })

  it("can be yielded: no field of its own hides what makes it an effect", () => {
    for (const problem of examples) {
      const yielded = Effect.gen(function* () {
        return yield* problem
      })
      assert.strictEqual<unknown>(Effect.runSync(Effect.flip(yielded)), problem)
    }
  })

  it("survives a trip through JSON", () => {
    for (const problem of examples) {
      const json = JSON.stringify(Schema.encodeSync(Problem)(problem))
      const back = Schema.decodeUnknownSync(Problem)(JSON.parse(json))
      assert.strictEqual(JSON.stringify(Schema.encodeSync(Problem)(back)), json)
      assert.strictEqual(back.constructor, problem.constructor)
    }
  })
})
