import { unbroken } from "../content/unbroken.ts"
import { argument, fill, type Reader } from "./fill.ts"
import { groupOf } from "./groupOf.ts"
import { hostOf } from "./hostOf.ts"

/** Fills the links and commands of this page for the reader's own GitLab and group. Nothing of it is kept or sent. */
const box = document.querySelector<HTMLElement>("#reader")
const status = box?.querySelector<HTMLElement>("[role=status]")

/** Long enough that who types is not interrupted. */
const pause = 800

const templatesOf = (text = "[]") => JSON.parse(text) as ReadonlyArray<string | null>

const piece = ({ isWhole, text }: ReturnType<typeof unbroken>[number]) => {
  if (!isWhole) return text
  const whole = document.createElement("span")
  whole.className = "whole"
  whole.textContent = text
  return whole
}

const fillPage = (reader: Reader) => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-fill]")) {
    const address = fill(templatesOf(link.dataset["fill"]), reader)
    link.parentElement?.toggleAttribute("hidden", address === null)
    if (address === null) continue
    link.href = address
    link.textContent = address
  }
  for (const command of document.querySelectorAll<HTMLElement>("pre[data-fill]")) {
    const line = fill(templatesOf(command.dataset["fill"]), reader, argument) ?? ""
    command.firstElementChild?.replaceChildren(...unbroken(line).map(piece))
    command.setAttribute("aria-label", line)
  }
  const { host } = reader
  const offering = host === null ? "unknown" : host === "https://gitlab.com" ? "gitlab.com" : "self-managed"
  for (const said of document.querySelectorAll<HTMLElement>("[data-offering]")) {
    said.hidden = said.dataset["offering"] !== offering
  }
}

/** What a field holds: null where it is empty, undefined where it is not what was asked for. */
const read = (field: HTMLInputElement, parse: (text: string) => string | null) =>
  field.value.trim() === "" ? null : (parse(field.value) ?? undefined)

const name = (field: HTMLInputElement, isWrong: boolean) => {
  const place = document.getElementById(`${field.id}-wrong`)
  field.setAttribute("aria-invalid", String(isWrong))
  if (place !== null) place.textContent = isWrong ? (field.dataset["wrong"] ?? "") : ""
}

const start = (hostField: HTMLInputElement, groupField: HTMLInputElement) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    clearTimeout(waiting)
    const [host, group] = [read(hostField, hostOf), read(groupField, groupOf)]
    name(hostField, host === undefined)
    name(groupField, group === undefined)
    if (status == null || host === undefined || group === undefined) return
    const words = fill(templatesOf(status.dataset["said"]), { host, group })
    if (status.textContent !== words) status.textContent = words
  }
  const take = () => {
    const [host, group] = [read(hostField, hostOf), read(groupField, groupOf)]
    if (host !== undefined && group !== undefined) fillPage({ host, group })
    clearTimeout(waiting)
    waiting = setTimeout(tell, pause)
  }
  for (const field of [hostField, groupField]) {
    field.addEventListener("input", take)
    field.addEventListener("change", tell)
  }
}

const [hostField, groupField] = box?.querySelectorAll("input") ?? []
if (box !== null && hostField !== undefined && groupField !== undefined) {
  start(hostField, groupField)
  box.hidden = false
}
