import { pageAt } from "./pages.js"

const main = document.querySelector("#main")

const show = () => {
  const path = location.hash.slice(1) || "/"
  main.replaceChildren(...pageAt(path))
  document.title = `${main.querySelector("h1").textContent}: the shelf`
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${path}`) link.setAttribute("aria-current", "page")
    else link.removeAttribute("aria-current")
  }
}

addEventListener("hashchange", () => {
  show()
  main.focus()
})
show()
