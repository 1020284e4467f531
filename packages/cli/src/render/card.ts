import type { Explanation } from "@pages-publisher/core/problems/Explanation"
import { explain } from "@pages-publisher/core/problems/explain"
import { fixerOf } from "@pages-publisher/core/problems/fixers"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { languages } from "@pages-publisher/core/problems/languages"
import type { Step } from "@pages-publisher/core/problems/Guide"
import { oneLine, shown } from "@pages-publisher/core/problems/wording"
import { problemPage } from "./problemPage.ts"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

/** A problem as a card: title, why, what GitLab said, numbered steps, who can fix it, the code small at the end. */
export const card = (problem: Problem, style: Style): string => {
  const it = explain(problem, languages[style.locale])
  const { paint, words } = style
  return [
    ...headline("✗", it.title, style).map((line) => paint("stop", line)),
    "",
    ...wrap(it.why, style.width, "  "),
    ...said(it, style),
    "",
    ...it.steps.flatMap((step, index) => stepLines(step, index + 1, style)),
    "",
    ...(it.fixableBy === "you"
      ? []
      : wrap(words.whoFixes(fixerOf(it.fixableBy, languages[style.locale])), style.width, "  ")),
    ...codeLines(it.code, style),
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
export const warningCard = (warning: Warning, style: Style): string => {
  const { locale, paint, width, words } = style
  const { code, detail, title } = explainWarning(warning, languages[locale])
  return [
    ...headline("!", title, style).map((line) => paint("heed", line)),
    "",
    ...wrap(detail, width, "  "),
    "",
    ...wrap(words.stopsNothing, width, "  "),
    ...codeLines(code, style)
  ].join("\n")
}

const headline = (sign: string, title: string, { width }: Style): ReadonlyArray<string> => {
  const [first = "", ...rest] = wrap(title, width, "  ")
  return [`${sign} ${first.trimStart()}`, ...rest]
}

/**
 * The code and where to read more. The command is to be copied, so it is not broken where there is another way; nor is
 * the address of the page, which is last.
 */
export const codeLines = (code: string, { guide, paint, width }: Style): ReadonlyArray<string> => {
  const parts = [code, `pages-publisher explain ${code}`]
  const line = `  ${parts.join(" · ")}`
  return [
    ...(line.length <= width ? [line] : parts.map((part) => `  ${part}`)).map((each) => paint("soft", each)),
    ...(guide === null ? [] : [`  ${paint("go", problemPage(guide, code))}`])
  ]
}

/** A warning in lines that fit. */
export const warningLine = (warning: Warning, { locale, paint, width }: Style): string => {
  const { detail, title } = explainWarning(warning, languages[locale])
  const [first = "", ...rest] = wrap(detail === "" ? title : `${title}: ${detail}`, width, "  ")
  const text = first.slice(2)
  const head = text.startsWith(title) ? title : text
  return [`${paint("heed", `! ${head}`)}${text.slice(head.length)}`, ...rest].join("\n")
}
