import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Engine } from "../checker/engine.ts"

/** The token check, which is loaded as soon as somebody turns to it. Nothing is sent. */
const box = document.querySelector<HTMLElement>("#checker")
const choice = box?.querySelector("select")
const status = box?.querySelector<HTMLElement>("[role=status]")
const result = box?.querySelector<HTMLElement>("#checker-result")

/** Long enough that who waits would wonder, in milliseconds. */
const pause = 400

const start = (box: HTMLElement, choice: HTMLSelectElement, status: HTMLElement, result: HTMLElement) => {
  const { failed = "", loading = "", problems = "" } = box.dataset
  const locale: Locale = document.documentElement.lang === "nl" ? "nl" : "en"
  let engine: Promise<Engine> | undefined
  let turn = 0

  const load = (): Promise<Engine> => {
    engine ??= import("../checker/engine.ts").catch((error: unknown) => {
      engine = undefined
      throw error
    })
    return engine
  }

  const show = async (id: string) => {
    const mine = ++turn
    delete result.dataset["shows"]
    result.removeAttribute("aria-busy")
    status.classList.add("hidden")
    status.textContent = ""
    if (id === "") {
      result.replaceChildren()
      return
    }
    result.setAttribute("aria-busy", "true")
    const waiting = setTimeout(() => {
      if (mine === turn) status.textContent = loading
    }, pause)
    const shown = await load()
      .then(({ run }) => run(id, locale, problems))
      .catch(() => null)
    clearTimeout(waiting)
    // Somebody may have chosen another one meanwhile.
    if (mine !== turn) return
    result.removeAttribute("aria-busy")
    status.textContent = shown?.sentence ?? failed
    status.classList.toggle("hidden", shown !== null)
    result.replaceChildren(...(shown === null ? [] : [shown.content]))
    if (shown !== null) result.dataset["shows"] = id
  }

  /** Takes the example that the address names, if it names one. */
  const follow = () => {
    const id = location.hash.slice(1)
    if (id === "" || ![...choice.options].some(({ value }) => value === id)) return
    choice.value = id
    void show(id).then(() => box.scrollIntoView())
  }

  choice.addEventListener("focus", () => void load().catch(() => undefined), { once: true })
  choice.addEventListener("change", () => {
    history.replaceState(null, "", choice.value === "" ? location.pathname : `#${choice.value}`)
    void show(choice.value)
  })
  addEventListener("hashchange", follow)
  box.hidden = false
  follow()
}

if (box != null && choice != null && status != null && result != null) start(box, choice, status, result)
