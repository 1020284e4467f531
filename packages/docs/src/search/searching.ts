import { excerptParts } from "./excerptParts.ts"
import { nearestCode } from "./nearestCode.ts"
import { type Found, openPagefind } from "./pagefind.ts"
import { searchKinds } from "./SearchKind.ts"
import type { SearchWords } from "./SearchWords.ts"

/** Searches while the reader types. What is asked stands in the address, so that it can be sent on, and nowhere else. */
const pause = 150
const atOnce = 10

interface Parts {
  readonly box: HTMLElement
  readonly field: HTMLInputElement
  readonly kinds: HTMLElement
  readonly said: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  /** The lists of pages: for who asks nothing, and who found nothing. */
  readonly lists: HTMLElement | null
}

const start = ({ box, field, kinds, list, lists, more, said }: Parts) => {
  const words = JSON.parse(box.dataset["words"] ?? "{}") as SearchWords
  const codes = (box.dataset["codes"] ?? "").split(" ")
  const problems = box.dataset["problems"] ?? ""
  const buttons = [...kinds.querySelectorAll("button")]
  let opened: ReturnType<typeof openPagefind> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let kind = ""
  let rest: ReadonlyArray<{ readonly data: () => Promise<Found> }> = []

  const pageOf = (id: string | undefined) => words.page[searchKinds.find((kind) => kind === id) ?? "guide"]

  const item = ({ excerpt, filters, meta: { code, title }, url }: Found) => {
    const found = document.createElement("li")
    const about = element("p", "excerpt")
    about.append(...excerptParts(excerpt).map(({ isMarked, text }) => (isMarked ? element("mark", "", text) : text)))
    const label = element("p", "label", pageOf(filters.kind?.[0]))
    if (code !== undefined) label.append(" ", element("code", "", code))
    found.append(linkTo(url, title ?? url), about, label)
    return found
  }

  const showMore = async (own: number) => {
    const next = await Promise.all(rest.slice(0, atOnce).map(({ data }) => data()))
    if (own !== asked) return
    rest = rest.slice(atOnce)
    list.append(...next.map(item))
    more.hidden = rest.length === 0
  }

  const hideLists = (isHidden: boolean) => lists?.toggleAttribute("hidden", isHidden)

  const tell = (count: number, text: string, shown: ReadonlyArray<Found>) => {
    const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many
    said.replaceChildren(sentence.replace("{count}", String(count)).replace("{words}", () => text))
    const code = nearestCode(text, codes)
    if (code !== null && shown[0]?.meta.code !== code)
      said.append(" ", ...aboutCode(words.nearest, code, `${problems}${code}/`))
    if (count === 0) said.append(" ", linkTo(problems, words.allProblems))
  }

  const search = async () => {
    clearTimeout(waiting)
    const own = ++asked
    const text = field.value.trim()
    keep(text)
    if (text === "") {
      list.replaceChildren()
      said.replaceChildren()
      kinds.hidden = more.hidden = true
      hideLists(false)
      return
    }
    try {
      const pagefind = await (opened ??= openPagefind())
      const answer = await pagefind.search(text, { filters: kind === "" ? {} : { kind } })
      const first = await Promise.all(answer.results.slice(0, atOnce).map(({ data }) => data()))
      if (own !== asked) return
      rest = answer.results.slice(atOnce)
      list.replaceChildren(...first.map(item))
      more.hidden = rest.length === 0
      offer(answer.totalFilters.kind ?? {})
      hideLists(first.length > 0)
      tell(answer.results.length, text, first)
    } catch {
      // Asked again, it is read again.
      opened = undefined
      if (own !== asked) return
      said.replaceChildren(words.failed)
      hideLists(false)
    }
  }

  /** Only kinds that something was found of; the chosen one stays, so that it can be left. */
  const offer = (counts: Readonly<Record<string, number>>) => {
    for (const button of buttons) {
      const own = button.dataset["kind"] ?? ""
      button.hidden = own !== "" && own !== kind && (counts[own] ?? 0) === 0
      button.setAttribute("aria-pressed", String(own === kind))
    }
    kinds.hidden = Object.values(counts).filter((count) => count > 0).length < 2 && kind === ""
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void search(), pause)
  })
  field.addEventListener("keydown", ({ isComposing, key }) => {
    if (key === "Enter" && !isComposing) void search()
  })
  kinds.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    kind = target.dataset["kind"] ?? ""
    void search()
  })
  more.addEventListener("click", () => {
    const last = list.lastElementChild
    void showMore(asked).then(() => last?.nextElementSibling?.querySelector("a")?.focus())
  })
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const stops = [field, ...list.querySelectorAll("a")]
    const next = stops[stops.findIndex((it) => it === document.activeElement) + (step ?? 0)]
    if (step === undefined || next === undefined || !stops.some((it) => it === document.activeElement)) return
    event.preventDefault()
    next.focus()
  })

  field.value = new URLSearchParams(location.search).get("q") ?? ""
  box.hidden = false
  if (field.value === "") field.focus()
  else void search()
}

/** What is asked stands in the address of the page. */
const keep = (text: string) => {
  const address = new URL(location.href)
  if (text === "") address.searchParams.delete("q")
  else address.searchParams.set("q", text)
  history.replaceState(history.state, "", address)
}

const element = (name: string, className: string, text = "") => {
  const made = document.createElement(name)
  if (className !== "") made.className = className
  made.textContent = text
  return made
}

const linkTo = (address: string, text: string) => {
  const made = element("a", "", text)
  made.setAttribute("href", address)
  return made
}

/** A sentence with its `{code}` as a link. */
const aboutCode = (sentence: string, code: string, address: string): ReadonlyArray<Node | string> => {
  const [before = "", after = ""] = sentence.split("{code}")
  return [before, linkTo(address, code), after]
}

const box = document.querySelector<HTMLElement>("#search")
const field = box?.querySelector("input")
const kinds = box?.querySelector<HTMLElement>(".kinds")
const said = box?.querySelector<HTMLElement>(".said")
const list = box?.querySelector<HTMLElement>(".found")
const more = box?.querySelector<HTMLButtonElement>(":scope > button")
const lists = document.querySelector<HTMLElement>(".lists")
if (box && field && kinds && said && list && more) start({ box, field, kinds, said, list, more, lists })
