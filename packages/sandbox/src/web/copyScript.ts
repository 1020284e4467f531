/** Without it the value can be copied by hand, so the button shows only where it works. */
export const copyScript = `
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue
  const field = document.getElementById(button.dataset.copy)
  button.hidden = false
  button.addEventListener("click", () => {
    field.select()
    navigator.clipboard.writeText(field.value).then(() => { document.getElementById("said").textContent = "✓ Copied" })
  })
}
`
