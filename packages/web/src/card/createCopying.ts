import { createSignal, onCleanup } from "solid-js"
import { usePage } from "../page/PageContext.ts"

/** Milliseconds for which a button says that it is done. */
const told = 2000

/** Copies a text and says so, for a while. It may be refused, and over http a page has no clipboard at all. */
export const createCopying = (onRefused: () => void) => {
  const { say } = usePage()
  const [isCopied, setCopied] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const copy = async (text: string, copied: string) => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      onRefused()
      return
    }
    setCopied(true)
    say(copied)
    clearTimeout(timer)
    timer = setTimeout(() => setCopied(false), told)
  }
  return { isCopied, copy }
}
