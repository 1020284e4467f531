import { Progress } from "@pages-publisher/core/publish/Progress"
import { Arbitrary, FastCheck } from "effect"
import { describe, expect, it } from "vitest"
import { advance, beginning, phases, standing } from "../../src/publishing/Journey.ts"

const steps = FastCheck.array(FastCheck.tuple(Arbitrary.make(Progress), FastCheck.nat(5000)), { maxLength: 30 })

describe("a journey", () => {
  it("has one phase under way, and all of the time in its phases, whatever is reported", () => {
    FastCheck.assert(
      FastCheck.property(steps, (reported) => {
        let now = 0
        let journey = beginning(now)
        for (const [progress, later] of reported) {
          now += later
          journey = advance(journey, progress, now)
        }
        expect(phases.filter((phase) => standing(journey, phase) === "now")).toHaveLength(1)
        const spent = Object.values(journey.seconds).reduce((sum, seconds) => sum + seconds, 0)
        expect(spent + (now - journey.since) / 1000).toBeCloseTo(now / 1000, 6)
      }),
      { numRuns: 50 }
    )
  })

  it("adds up the time of a phase that it comes back to", () => {
    const comparing = { _tag: "Comparing", project: "acme/menu", created: false } as const
    const sending = { _tag: "Sending", part: 1, parts: 1, bytes: 0 } as const
    let journey = beginning(0, "send")
    journey = advance(journey, comparing, 2000)
    journey = advance(journey, sending, 3000)
    journey = advance(journey, comparing, 4000)
    expect(journey.seconds).toEqual({ send: 3, compare: 1 })
  })
})
