/** A button beside everything that is meant to be copied, where the browser lets a page do so. */
const { copied = "", copy = "" } = document.body.dataset

const buttonFor = (text: string) => {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "quiet copy"
  button.textContent = copy
  button.setAttribute("aria-live", "polite")
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = copied),
      () => (button.textContent = copy)
    )
  })
  return button
}

if ("clipboard" in navigator) {
  for (const place of document.querySelectorAll("[data-copyable]")) place.append(buttonFor(place.textContent.trim()))
}
