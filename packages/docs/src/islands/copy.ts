/** A button beside everything that is meant to be copied, where the browser lets a page do so. */
const { copied = "", copy = "" } = document.body.dataset

/** Whose content the clipboard holds: at most one button says so. */
let latest: HTMLButtonElement | undefined

const buttonFor = (content: Element) => {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "quiet copy"
  button.textContent = copy
  button.setAttribute("aria-live", "polite")
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(content.textContent.trim()).then(
      () => {
        if (latest !== undefined) latest.textContent = copy
        latest = button
        button.textContent = copied
      },
      () => (button.textContent = copy)
    )
  })
  return button
}

if ("clipboard" in navigator) {
  // What is copied is read then: it may have been filled meanwhile.
  for (const content of document.querySelectorAll("[data-copyable] > pre")) content.after(buttonFor(content))
}
