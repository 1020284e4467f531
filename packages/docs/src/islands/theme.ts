/** Light or dark for this page; where nobody says, the system does. Nothing is kept. */
const root = document.documentElement
const system = matchMedia("(prefers-color-scheme: dark)")
const button = document.querySelector<HTMLButtonElement>("#theme")

const isDark = () => (root.dataset["theme"] === undefined ? system.matches : root.dataset["theme"] === "dark")

const start = (switcher: HTMLButtonElement) => {
  const { dark = "", light = "" } = switcher.dataset
  const show = () => {
    switcher.ariaLabel = isDark() ? light : dark
    switcher.title = switcher.ariaLabel
  }
  switcher.addEventListener("click", () => {
    root.dataset["theme"] = isDark() ? "light" : "dark"
    show()
  })
  system.addEventListener("change", show)
  show()
  switcher.hidden = false
}

if (button !== null) start(button)
