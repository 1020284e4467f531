/** Light or dark for this page; where nobody says, the system does. Nothing is kept. */
const root = document.documentElement
const { dark = "", light = "" } = document.body.dataset
const system = matchMedia("(prefers-color-scheme: dark)")
const button = document.createElement("button")

const isDark = () => (root.dataset["theme"] === undefined ? system.matches : root.dataset["theme"] === "dark")
const show = () => {
  button.textContent = isDark() ? light : dark
}

button.type = "button"
button.className = "quiet"
button.addEventListener("click", () => {
  root.dataset["theme"] = isDark() ? "light" : "dark"
  show()
})
system.addEventListener("change", show)
show()
document.querySelector("#tools")?.append(button)
