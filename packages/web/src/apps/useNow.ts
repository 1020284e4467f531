import { type Accessor, createSignal, onCleanup } from "solid-js"

const tick = 15_000
/** Equal for all that asks in the same quarter of a minute, so that one and the same moment is never told in two ways. */
const read = () => Math.floor(Date.now() / tick) * tick

const [now, setNow] = createSignal(read())
const clock: { users: number; timer: ReturnType<typeof setInterval> | undefined } = { users: 0, timer: undefined }

/** The time, as one clock for the whole page that only runs while somebody looks at it. */
export const useNow = (): Accessor<number> => {
  setNow(read())
  if (clock.users++ === 0) clock.timer = setInterval(() => setNow(read()), tick)
  onCleanup(() => {
    if (--clock.users === 0) clearInterval(clock.timer)
  })
  return now
}
