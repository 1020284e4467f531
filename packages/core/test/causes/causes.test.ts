import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { examples } from "../problems/examples.ts"
import { explain } from "../../src/problems/explain.ts"
import { appCauses } from "./appCauses.ts"
import type { Cause } from "./Cause.ts"
import { ciCauses } from "./ciCauses.ts"
import { groupCauses } from "./groupCauses.ts"
import { hostCauses } from "./hostCauses.ts"
import { pagesCauses } from "./pagesCauses.ts"
import { publishCauses } from "./publishCauses.ts"
import { tokenCauses } from "./tokenCauses.ts"

const causes: ReadonlyArray<Cause> = [
  ...tokenCauses,
  ...groupCauses,
  ...hostCauses,
  ...appCauses,
  ...publishCauses,
  ...ciCauses,
  ...pagesCauses
]

describe("a cause has one name", () => {
  it.effect.each(causes)("%s: %s", ([, , met, code]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        (yield* met).map((problem) => explain(problem).code),
        [code]
      )
    })
  )
})

describe("the table of causes", () => {
  it("names problems that there are", () => {
    const known = new Set(examples.map((problem) => explain(problem).code))
    assert.deepStrictEqual(
      causes.map(([, , , code]) => code).filter((code) => !known.has(code)),
      []
    )
  })

  it("has each cause once", () => {
    const whats = causes.map(([from, what]) => `${from}: ${what}`)
    assert.deepStrictEqual(
      whats.filter((what, index) => whats.indexOf(what) !== index),
      []
    )
  })

  it("merges few of them", () => {
    const codes = new Set(causes.map(([, , , code]) => code))
    assert.isAtLeast(codes.size / causes.length, 0.6)
  })
})
