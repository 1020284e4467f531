/** Every delay of the sandbox, so that `pace` reaches all of them and closing ends all of them. */
export class Clock {
  readonly #pace: number
  readonly #timers = new Map<NodeJS.Timeout, (() => void) | undefined>()
  #closed = false

  constructor(pace: number) {
    this.#pace = pace
  }

  /** Waits for GitLab-like seconds, shortened or lengthened by the pace. Never settles after closing. */
  pause(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#closed) return
      const timer = setTimeout(
        () => {
          this.#timers.delete(timer)
          resolve()
        },
        seconds * 1000 * this.#pace
      )
      this.#timers.set(timer, undefined)
    })
  }

  /** Waits for real seconds; ends early, with `false`, when closed. */
  wait(seconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#closed) return resolve(false)
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        resolve(true)
      }, seconds * 1000)
      this.#timers.set(timer, () => resolve(false))
    })
  }

  close(): void {
    this.#closed = true
    for (const [timer, end] of this.#timers) {
      clearTimeout(timer)
      end?.()
    }
    this.#timers.clear()
  }
}

/** The calendar day in UTC, `YYYY-MM-DD`, some days from now. */
export const dayFromNow = (days: number, from = Date.now()): string =>
  new Date(from + days * 86_400_000).toISOString().slice(0, 10)
