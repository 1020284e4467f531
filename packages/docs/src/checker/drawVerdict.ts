import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import type { Told, Verdict } from "./Verdict.ts"
import type { CheckerWords } from "./words/CheckerWords.ts"

/** The pass with its verdict above, and a card for each problem. Text is only ever set as text. */
export const drawVerdict = (verdict: Verdict, words: CheckerWords, problems: string): DocumentFragment => {
  const { pass, state, title } = verdict
  const fragment = document.createDocumentFragment()
  const sheet = element("div", "sheet", [
    element("p", `verdict ${state === "stop" ? "no" : "yes"}`, [sign(state === "stop" ? "✗" : "✓"), title]),
    ...(pass === null
      ? []
      : [
          element(
            "dl",
            "pass",
            pass.map(({ name, value }) => element("div", "", [element("dt", "", [name]), element("dd", "", [value])]))
          )
        ]),
    ...verdict.warnings.flatMap((it) => warning(it, words, problems))
  ])
  fragment.append(sheet, ...verdict.problems.map((it) => card(it, words, problems)))
  return fragment
}

const card = ({ code, steps, title, why }: Told, words: CheckerWords, problems: string) =>
  element("section", "card", [
    element("h2", "", [title]),
    element("p", "", [why]),
    element(
      "ol",
      "",
      steps.map(({ command, text, url }) =>
        element("li", "", [
          text,
          // The addresses are examples: they lead nowhere.
          ...[url, command].flatMap((it) => (it === undefined ? [] : [element("code", "", [it])]))
        ])
      )
    ),
    more(code, words, problems)
  ])

const warning = ({ code, detail, title }: WarningExplanation, words: CheckerWords, problems: string) => [
  element("div", "heeded", [
    element("h2", "", [sign("!"), title]),
    ...(detail === "" ? [] : [element("p", "", [detail])]),
    more(code, words, problems)
  ])
]

const more = (code: string, words: CheckerWords, problems: string) => {
  const link = document.createElement("a")
  link.href = `${problems}${code}/`
  link.textContent = code
  link.setAttribute("aria-label", words.page(code))
  return element("p", "code", [link])
}

const sign = (text: string) => {
  const it = element("span", "", [`${text} `])
  it.setAttribute("aria-hidden", "true")
  return it
}

const element = (tag: string, className: string, children: ReadonlyArray<Node | string>): HTMLElement => {
  const it = document.createElement(tag)
  if (className !== "") it.className = className
  it.append(...children)
  return it
}
