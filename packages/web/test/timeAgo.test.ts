import { describe, expect, it } from "vitest"
import { timeAgo } from "../src/apps/timeAgo.ts"

const minute = 60_000
const day = 24 * 60 * minute
const now = Date.parse("2026-11-20T12:00:00Z")

describe("the time since something was", () => {
  it.each([
    [-5 * minute, "just now", "zojuist"],
    [59_000, "just now", "zojuist"],
    [minute, "1 minute ago", "1 minuut geleden"],
    [25 * 60 * minute, "1 day ago", "1 dag geleden"],
    [13 * day, "1 week ago", "1 week geleden"],
    [400 * day, "1 year ago", "1 jaar geleden"]
  ])("%i ms: %s", (since, english, dutch) => {
    expect([timeAgo(now - since, now, "en"), timeAgo(now - since, now, "nl")]).toEqual([english, dutch])
  })
})
