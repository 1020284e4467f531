import { onCleanup } from "solid-js"

const pressed = ({ target }: Event) => (target instanceof Element ? target.closest("button, a, summary") : null)

/**
 * The second click of a double click is for what the first one was for. By then something else may stand in its place:
 * a button that publishes what nobody has looked at yet, or one that cancels.
 */
export const ignoreStrayClicks = (): void => {
  const end = new AbortController()
  onCleanup(() => end.abort())
  let first: Element | null = null
  addEventListener(
    "click",
    (event) => {
      const now = pressed(event)
      if (event.detail < 2) first = now
      else if (now !== null && now !== first) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    { capture: true, signal: end.signal }
  )
}
