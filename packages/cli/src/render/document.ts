import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Step } from "@pages-publisher/core/problems/Guide"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { languages } from "@pages-publisher/core/problems/languages"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { FailureDocument, PartialResult, Result, SuccessDocument } from "../documents/document.ts"
import type { ToldProblem } from "../documents/toldProblem.ts"
import { problemPage } from "./problemPage.ts"

/** What goes with every document of `--json`, whether it succeeded or not. */
export interface Heading {
  readonly command: string
  readonly locale: Locale
  /** Address of a published guide; null where the reader has none, which makes the addresses relative. */
  readonly guide: string | null
  readonly warnings: ReadonlyArray<Warning>
}

export const successDocument = ({ command, locale, warnings }: Heading, result: Result): SuccessDocument => ({
  ok: true,
  command,
  result,
  warnings: warnings.map((warning) => explainWarning(warning, languages[locale]))
})

/** `result` is there only where a command has something to tell in spite of the problem. */
export const failureDocument = (
  { command, guide, locale, warnings }: Heading,
  problems: readonly [Problem, ...ReadonlyArray<Problem>],
  result: PartialResult | undefined
): FailureDocument => ({
  ok: false,
  command,
  problem: problemJson(problems[0], locale, guide),
  problems: problems.map((problem) => problemJson(problem, locale, guide)),
  warnings: warnings.map((warning) => explainWarning(warning, languages[locale])),
  ...(result === undefined ? {} : { result })
})

export const problemJson = (problem: Problem, locale: Locale, guide: string | null): ToldProblem => {
  const { code, evidence, fixableBy, retriable, retryAfterSeconds, steps, title, why } = explain(
    problem,
    languages[locale]
  )
  return {
    code,
    title,
    why,
    steps: steps.map(stepText),
    fixableBy,
    retriable,
    retryAfterSeconds,
    evidence,
    guideUrl: problemPage(guide, code)
  }
}

/**
 * One line of JSON. Escaped like this, the words of others stay what they are for a program and can do nothing to a
 * terminal.
 */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, escaped)}\n`

const escaped = (character: string) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("")

const stepText = ({ command, text, url }: Step): string =>
  [text, url, command].filter((part) => part !== undefined).join(": ")
