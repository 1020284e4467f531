import { english } from "./english.ts"
import { explain } from "./explain.ts"
import type { Step } from "./Guide.ts"
import type { Language } from "./Language.ts"
import type { About } from "./LetterWords.ts"
import type { Place } from "./Place.ts"
import type { Problem } from "./Problem.ts"
import { hostName, plainUrl, shown } from "./wording.ts"

/** A ready text for the person who can fix it; null when that is the reader. */
export const letter = (problem: Problem, language: Language = english, place: Place = "terminal"): string | null => {
  const { code, evidence, fixableBy, steps, title, why } = explain(problem, language, place)
  if (fixableBy === "you") return null
  const words = language.letter
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
