import { describe, expect, it } from "vitest"
import { criteria } from "../src/manual/accessibility/criteria.ts"

describe("the criteria of WCAG 2.2", () => {
  const entries = Object.entries(criteria)

  it("are all there at the levels A and AA, in their order", () => {
    const count = (wanted: "A" | "AA") => entries.filter(([, { level }]) => level === wanted).length
    expect([count("A"), count("AA")]).toEqual([31, 24])
    const parts = (id: string) => id.split(".").map(Number)
    const ordered = entries
      .map(([id]) => id)
      .toSorted((one, other) => {
        const [a, b] = [parts(one), parts(other)]
        return a.map((part, at) => part - (b[at] ?? 0)).find((it) => it !== 0) ?? 0
      })
    expect(entries.map(([id]) => id)).toEqual(ordered)
    // It was taken out of WCAG 2.2.
    expect(Object.keys(criteria)).not.toContain("4.1.1")
  })
})
