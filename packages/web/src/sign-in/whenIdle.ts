import { onCleanup } from "solid-js"

const minute = 60 * 1000
const hour = 60 * minute
const soon = 55 * minute
const signs = ["pointerdown", "keydown", "wheel", "input", "visibilitychange"] as const

export interface Idle {
  /** Work that is under way counts as a sign: it may take longer than its reader stays. */
  readonly isBusy: () => boolean
  /** The end is near, or no longer: any sign puts it off. */
  readonly warn: (isNear: boolean) => void
  readonly end: () => void
}

/** Ends something after an hour without a sign of anybody, also where the computer slept through it. */
export const whenIdle = ({ end, isBusy, warn }: Idle): void => {
  let last = Date.now()
  const look = () => {
    if (isBusy()) last = Date.now()
    const passed = Date.now() - last
    const isOver = passed >= hour
    if (isOver) {
      last = Date.now()
      end()
    }
    warn(!isOver && passed >= soon)
    return isOver
  }
  const seen = () => {
    if (look()) return
    last = Date.now()
    warn(false)
  }
  for (const sign of signs) document.addEventListener(sign, seen, { capture: true, passive: true })
  const timer = setInterval(look, minute)
  onCleanup(() => {
    clearInterval(timer)
    for (const sign of signs) document.removeEventListener(sign, seen, { capture: true })
  })
}
