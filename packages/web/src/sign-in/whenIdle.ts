import { onCleanup } from "solid-js"

const hour = 60 * 60 * 1000
const minute = 60 * 1000
const signs = ["pointerdown", "keydown", "wheel", "input", "visibilitychange"] as const

/** Does something after an hour without a sign of anybody, also where the computer slept through it. */
export const whenIdle = (act: () => void): void => {
  let last = Date.now()
  const look = () => {
    const isOver = Date.now() - last >= hour
    if (isOver) {
      last = Date.now()
      act()
    }
    return isOver
  }
  const seen = () => {
    if (!look()) last = Date.now()
  }
  for (const sign of signs) document.addEventListener(sign, seen, { capture: true, passive: true })
  const timer = setInterval(look, minute)
  onCleanup(() => {
    clearInterval(timer)
    for (const sign of signs) document.removeEventListener(sign, seen, { capture: true })
  })
}
