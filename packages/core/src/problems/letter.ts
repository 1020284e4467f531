import type { Locale } from "../model/Locale.ts"
import { explain } from "./explain.ts"
import type { FixableBy, Step } from "./Guide.ts"
import { letterWords as nl } from "./locales/nl/letterWords.ts"
import type { Problem } from "./Problem.ts"
import { hostName, plainUrl, shown } from "./wording.ts"

/** The words of a letter in one language. */
export interface LetterWords {
  /** The greeting; what the problem does not name is null. */
  readonly dear: Readonly<Record<Exclude<FixableBy, "you">, (about: About) => string>>
  readonly opening: (title: string) => string
  readonly steps: string
  readonly about: (url: string) => string
  readonly evidence: (asked: string, status: number | null, requestId: string | null) => string
  readonly closing: (code: string) => string
}

interface About {
  readonly group: string | null
  /** Name of the GitLab. */
  readonly host: string | null
}

const en: LetterWords = {
  dear: {
    "group-owner": ({ group }) => `Dear Owner of ${group ?? "our GitLab group"},`,
    "instance-admin": ({ host }) => `Dear administrator of ${host ?? "our GitLab"},`,
    "gitlab-billing": ({ group }) =>
      `Dear colleague who looks after the GitLab subscription of ${group ?? "our group"},`
  },
  opening: (title) => `I want to publish an app to GitLab Pages, and pages-publisher says: ${title}.`,
  steps: "You can help like this:",
  about: (url) => `It is about ${url}`,
  evidence: (asked, status, requestId) =>
    `What was asked: ${asked}${status === null ? "" : `, answered with ${status}`}${requestId === null ? "" : `, request ${requestId}`}`,
  closing: (code) => `The problem is called ${code}. Thank you for your help.`
}

/** A ready text for the person who can fix it; null when that is the reader. */
export const letter = (problem: Problem, locale: Locale = "en"): string | null => {
  const { code, evidence, fixableBy, steps, title, why } = explain(problem, locale)
  if (fixableBy === "you") return null
  const words = { en, nl }[locale]
  const page = pageOf(problem)
  const details = [
    ...(page === null ? [] : [words.about(plainUrl(page))]),
    ...(evidence === null
      ? []
      : [words.evidence(`${evidence.method} ${plainUrl(evidence.url)}`, evidence.status, evidence.requestId)])
  ]
  return [
    words.dear[fixableBy](aboutOf(problem, page)),
    `${words.opening(title)}\n${why}`,
    [words.steps, ...steps.map(line)].join("\n"),
    ...(details.length === 0 ? [] : [details.join("\n")]),
    words.closing(code)
  ].join("\n\n")
}

const line = ({ command, text, url }: Step, index: number) =>
  [
    `${index + 1}. ${text}`,
    ...[url, command].filter((extra) => extra !== undefined).map((extra) => `   ${extra}`)
  ].join("\n")

/** The page in GitLab that the problem is about. */
const pageOf = (problem: Problem): string | null => {
  if ("jobUrl" in problem) return problem.jobUrl
  if ("pipelineUrl" in problem) return problem.pipelineUrl
  return "projectUrl" in problem ? problem.projectUrl : null
}

const aboutOf = (problem: Problem, page: string | null): About => ({
  group: "group" in problem && problem.group !== null ? shown(problem.group) : null,
  host: "host" in problem ? hostName(problem.host) : page === null ? null : hostName(page)
})
