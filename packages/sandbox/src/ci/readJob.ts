import type { Release } from "../Release.ts"
import type { JobPlan } from "./JobPlan.ts"
import { isJobKeyword } from "./keywords.ts"
import { PagesKeywordInvalid, readPages } from "./readPages.ts"
import { readRules } from "./readRules.ts"
import { type Hash, isHash, text, texts } from "./yamlValues.ts"

interface Source {
  readonly release: Release
  readonly name: string
  readonly job: Hash
  readonly stages: readonly string[]
  readonly variables: Hash
}

const problemsOf = ({ release, name, job, stages }: Source, stage: string): readonly string[] => {
  const problems: string[] = []
  const unknown = Object.keys(job).filter((key) => !isJobKeyword(release, key))
  if (unknown.length > 0) {
    problems.push(`jobs:${name} config contains unknown keys: ${unknown.join(", ")}`)
  }
  const runs = job["script"] !== undefined || job["trigger"] !== undefined || job["run"] !== undefined
  if (!runs) {
    problems.push(`jobs ${name} config should implement the script:, run:, or trigger: keyword`)
  } else if (job["script"] !== undefined && texts(job["script"]) === null) {
    problems.push(`jobs:${name}:script config should be a string or a nested array of strings up to 10 levels deep`)
  }
  if (!stages.includes(stage)) {
    problems.push(`${name} job: chosen stage ${stage} does not exist; available stages are ${stages.join(", ")}`)
  }
  if (job["rules"] !== undefined && (job["only"] !== undefined || job["except"] !== undefined)) {
    problems.push(
      `jobs:${name} config key may not be used with \`rules\`: ${job["only"] === undefined ? "except" : "only"}`
    )
  }
  return problems
}

const refsOf = (value: unknown): readonly string[] | null => {
  if (isHash(value)) return texts(value["refs"])
  return texts(value)
}

const variablesOf = (...layers: readonly Hash[]): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer)) {
      found[name] = text(isHash(value) ? value["value"] : value) ?? ""
    }
  }
  return found
}

export const readJob = (source: Source): JobPlan | { readonly problems: readonly string[] } => {
  const { release, name, job, stages } = source
  const stage = text(job["stage"]) ?? "test"
  const problems = [...problemsOf(source, stage)]
  let pages: JobPlan["pages"] = null
  try {
    pages = readPages(release, name, job)
  } catch (cause) {
    if (!(cause instanceof PagesKeywordInvalid)) throw cause
    problems.push(`jobs:${name}:pages ${cause.message}`)
  }
  if (problems.length > 0) return { problems }
  const artifacts = isHash(job["artifacts"]) ? job["artifacts"] : {}
  const named = texts(artifacts["paths"]) ?? []
  // From 17.10 on a Pages job keeps the published folder without being told.
  const added = pages !== null && release.atLeast("17.10") ? [pages.publish] : []
  const image = job["image"]
  return {
    name,
    stage,
    stageIndex: stages.indexOf(stage),
    script: [...(texts(job["before_script"]) ?? []), ...(texts(job["script"]) ?? [])],
    image: isHash(image) ? text(image["name"]) : text(image),
    tags: texts(job["tags"]) ?? [],
    allowFailure: job["allow_failure"] === true || isHash(job["allow_failure"]),
    interruptible: job["interruptible"] === true,
    variables: variablesOf(source.variables, isHash(job["variables"]) ? job["variables"] : {}),
    rules: readRules(job["rules"]),
    only: refsOf(job["only"]),
    except: refsOf(job["except"]),
    when: text(job["when"]) ?? "on_success",
    artifactPaths: [...named, ...added],
    pages
  }
}
