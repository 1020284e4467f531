import { element } from "./element.js"
import { things } from "./things.js"

const state = (thing) =>
  thing.with === null
    ? element("span", { class: "in" }, "✓ on the shelf")
    : element("span", { class: "out" }, `→ with ${thing.with}`)

const list = () => {
  const rows = element("ul")
  const search = element("input", { id: "search", type: "search", autocomplete: "off" })
  const fill = () => {
    const found = things.filter((thing) => thing.name.toLowerCase().includes(search.value.toLowerCase()))
    const links = found.map((thing) =>
      element("a", { href: `#/thing/${thing.id}` }, element("b", {}, thing.name), state(thing))
    )
    rows.replaceChildren(...links.map((link) => element("li", {}, link)))
  }
  search.addEventListener("input", fill)
  fill()
  return [
    element("h1", {}, "What is on the shelf"),
    element("p", { class: "lead" }, "Things we share. Take one, say so, bring it back."),
    element("label", { for: "search" }, "Find a thing"),
    search,
    rows
  ]
}

const detail = (thing) => {
  const row = (term, value) => element("div", {}, element("dt", {}, term), element("dd", {}, value))
  return [
    element("h1", {}, thing.name),
    element("dl", {}, row("Where it belongs", thing.place), row("Now", state(thing))),
    element("a", { href: "#/" }, "Back to all things")
  ]
}

const about = () => [
  element("h1", {}, "About the shelf"),
  element(
    "p",
    { class: "lead" },
    "It stands beside the coffee machine on the third floor. Whatever you lend, anyone may borrow."
  )
]

const missing = () => [
  element("h1", {}, "Not on the shelf"),
  element("p", { class: "lead" }, "There is no such page here."),
  element("a", { href: "#/" }, "Back to all things")
]

/** The part of the address after `#` decides which page is shown. */
export const pageAt = (path) => {
  if (path === "/") return list()
  if (path === "/about") return about()
  const thing = things.find(({ id }) => path === `/thing/${id}`)
  return thing === undefined ? missing() : detail(thing)
}
