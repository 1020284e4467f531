import type { Instance } from "../Instance.ts"

/** Counts calls per instance and caller within a sliding window. */
export class Throttle {
  readonly #times: number
  readonly #milliseconds: number
  readonly #seen = new WeakMap<Instance, Map<string, readonly number[]>>()

  constructor(times: number, seconds: number) {
    this.#times = times
    this.#milliseconds = seconds * 1000
  }

  /** False when the caller has had its share. */
  admits(instance: Instance, caller: string): boolean {
    const callers = this.#seen.get(instance) ?? new Map<string, readonly number[]>()
    this.#seen.set(instance, callers)
    const since = Date.now() - this.#milliseconds
    const recent = (callers.get(caller) ?? []).filter((at) => at > since)
    if (recent.length >= this.#times) return false
    callers.set(caller, [...recent, Date.now()])
    return true
  }
}
