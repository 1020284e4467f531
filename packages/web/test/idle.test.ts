import { createRoot } from "solid-js"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { whenIdle } from "../src/sign-in/whenIdle.ts"

const minutes = (count: number) => count * 60 * 1000

describe("whenIdle", () => {
  let isBusy = false
  let isNearEnd = false
  let acts = 0
  let stop: () => void
  const somebody = () => document.dispatchEvent(new Event("keydown"))

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal("document", new EventTarget())
    isBusy = false
    isNearEnd = false
    acts = 0
    stop = createRoot((dispose) => {
      whenIdle({ isBusy: () => isBusy, warn: (isNear) => (isNearEnd = isNear), end: () => (acts += 1) })
      return dispose
    })
  })
  afterEach(() => {
    stop()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it("acts after an hour, and once for each", () => {
    vi.advanceTimersByTime(minutes(59))
    expect(acts).toBe(0)
    vi.advanceTimersByTime(minutes(1))
    expect(acts).toBe(1)
    vi.advanceTimersByTime(minutes(60))
    expect(acts).toBe(2)
  })

  it("counts anew from each sign of somebody", () => {
    vi.advanceTimersByTime(minutes(50))
    somebody()
    vi.advanceTimersByTime(minutes(50))
    expect(acts).toBe(0)
    vi.advanceTimersByTime(minutes(10))
    expect(acts).toBe(1)
  })

  it("warns five minutes before, and a sign of somebody is enough to go on", () => {
    vi.advanceTimersByTime(minutes(54))
    expect(isNearEnd).toBe(false)
    vi.advanceTimersByTime(minutes(1))
    expect(isNearEnd).toBe(true)
    somebody()
    expect(isNearEnd).toBe(false)
    vi.advanceTimersByTime(minutes(55))
    expect([isNearEnd, acts]).toEqual([true, 0])
    vi.advanceTimersByTime(minutes(5))
    expect([isNearEnd, acts]).toEqual([false, 1])
  })

  it("acts before the first sign after an hour counts, where the computer slept through it", () => {
    vi.setSystemTime(Date.now() + minutes(200))
    somebody()
    expect(acts).toBe(1)
  })

  it("lets work come to its end, however long it takes, and counts from there", () => {
    isBusy = true
    vi.advanceTimersByTime(minutes(180))
    expect(acts).toBe(0)
    isBusy = false
    vi.advanceTimersByTime(minutes(59))
    expect(acts).toBe(0)
    vi.advanceTimersByTime(minutes(1))
    expect(acts).toBe(1)
  })
})
