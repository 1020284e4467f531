const plots = [...document.querySelectorAll(".plots li")]
const buttons = [...document.querySelectorAll("[data-show]")]
const count = document.querySelector("#count")

const show = (what) => {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === what))
  for (const plot of plots) plot.hidden = what !== "all" && plot.dataset.state !== what
  count.textContent = `${plots.filter((plot) => !plot.hidden).length} of ${plots.length} plots`
}

for (const button of buttons) button.addEventListener("click", () => show(button.dataset.show))
show("all")
