import { createSignal } from "solid-js"
import { usePage } from "./PageContext.ts"

/** Light or dark for this page; where nobody says, the system does. Nothing is kept. */
export const ThemeButton = () => {
  const { words } = usePage()
  const system = matchMedia("(prefers-color-scheme: dark)")
  const [isDark, setDark] = createSignal(system.matches)
  system.addEventListener("change", ({ matches }) => {
    if (document.documentElement.dataset["theme"] === undefined) setDark(matches)
  })
  const label = () => (isDark() ? words().theme.light : words().theme.dark)
  const change = () => {
    setDark(!isDark())
    document.documentElement.dataset["theme"] = isDark() ? "dark" : "light"
  }
  return (
    <button type="button" id="theme" aria-label={label()} title={label()} onClick={change}>
      <svg class="moon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
      </svg>
    </button>
  )
}
