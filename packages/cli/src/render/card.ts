import { explain, type Explanation } from "@pages-publisher/core/problems/explain"
import { fixerOf } from "@pages-publisher/core/problems/fixers"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Step } from "@pages-publisher/core/problems/Guide"
import { oneLine, shown } from "@pages-publisher/core/problems/wording"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

/** A problem as a card: title, why, what GitLab said, numbered steps, who can fix it, the code small at the end. */
export const card = (problem: Problem, style: Style): string => {
  const it = explain(problem, style.locale)
  const { paint, words } = style
  return [
    paint("stop", `✗ ${it.title}`),
    "",
    ...wrap(it.why, style.width, "  "),
    ...said(it, style),
    "",
    ...it.steps.flatMap((step, index) => stepLines(step, index + 1, style)),
    "",
    ...(it.fixableBy === "you" ? [] : [`  ${words.whoFixes(fixerOf(it.fixableBy, style.locale))}`]),
    paint("soft", `  ${it.code} · pages-publisher explain ${it.code}`),
    ""
  ].join("\n")
}

const said = ({ evidence }: Explanation, { paint }: Style): ReadonlyArray<string> => {
  if (evidence === null) return []
  const { method, requestId, said: words, status, url } = evidence
  const answer = answered(status, words === null ? "" : shown(words))
  const id = requestId === null ? "" : ` (request ${shown(requestId)})`
  return [paint("soft", `  ${method} ${oneLine(url)}${answer === "" ? "" : ` → ${answer}`}${id}`)]
}

/** GitLab's own words often begin with the status: `401 Unauthorized`. */
const answered = (status: number | null, words: string) =>
  status === null || words.split(" ")[0] === String(status) ? words : `${status} ${words}`.trim()

const stepLines = (step: Step, number: number, { paint, width }: Style): ReadonlyArray<string> => {
  const mark = `  ${number}. `
  const indent = " ".repeat(mark.length)
  const [first = "", ...rest] = wrap(step.text, width, indent)
  return [
    mark + first.trimStart(),
    ...rest,
    ...(step.url === undefined ? [] : [indent + paint("go", step.url)]),
    ...(step.command === undefined ? [] : [indent + paint("strong", `$ ${step.command}`)])
  ]
}

/** A warning as a card, for who asks what it means. */
export const warningCard = (warning: Warning, { locale, paint, width, words }: Style): string => {
  const { code, detail, title } = explainWarning(warning, locale)
  return [
    paint("heed", `! ${title}`),
    "",
    ...wrap(detail, width, "  "),
    "",
    `  ${words.stopsNothing}`,
    paint("soft", `  ${code} · pages-publisher explain ${code}`)
  ].join("\n")
}

/** A warning in lines that fit. */
export const warningLine = (warning: Warning, { locale, paint, width }: Style): string => {
  const { detail, title } = explainWarning(warning, locale)
  const [first = "", ...rest] = wrap(detail === "" ? title : `${title}: ${detail}`, width, "  ")
  const text = first.slice(2)
  const head = text.startsWith(title) ? title : text
  return [`${paint("heed", `! ${head}`)}${text.slice(head.length)}`, ...rest].join("\n")
}
