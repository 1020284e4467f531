/**
 * Searching is loaded where it is done; from everywhere else Ctrl+K or ⌘K leads there. A key by itself would be in the way
 * of who speaks to the computer.
 */
const box = document.querySelector("#search")
if (box !== null) void import("../search/searching.ts")

addEventListener("keydown", (event) => {
  if (event.key !== "k" || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  const field = box?.querySelector("input")
  if (field) field.focus()
  else document.querySelector<HTMLAnchorElement>("a[aria-keyshortcuts]")?.click()
})
