import { parse } from "yaml"
import type { Release } from "../Release.ts"
import { readJob } from "./readJob.ts"
import type { PipelinePlan } from "./JobPlan.ts"
import { globalKeywords } from "./keywords.ts"
import { readRules } from "./readRules.ts"
import { type Hash, isHash, texts } from "./yamlValues.ts"

/** The CI file is refused; the text is what `yaml_errors` shows. */
export class ConfigInvalid extends Error {}

const parseYaml = (source: string): unknown => {
  try {
    return parse(source, { merge: true })
  } catch (cause) {
    const where = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : ""
    throw new ConfigInvalid(`(<unknown>): ${where.replace(/:$/, "")}`)
  }
}

const mergeHashes = (below: Hash, above: Hash): Hash => {
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key]
    merged[key] = isHash(under) && isHash(value) ? mergeHashes(under, value) : value
  }
  return merged
}

const extended = (file: Hash, name: string, depth = 0): Hash => {
  const job = file[name]
  if (!isHash(job)) throw new ConfigInvalid(`${name}: unknown keys in \`extends\` (${name})`)
  const parents = texts(job["extends"]) ?? []
  if (depth > 10) throw new ConfigInvalid(`${name}: circular dependency detected in \`extends\``)
  let result: Hash = {}
  for (const parent of parents) {
    if (!isHash(file[parent])) {
      throw new ConfigInvalid(`${name}: unknown keys in \`extends\` (${parent})`)
    }
    result = mergeHashes(result, extended(file, parent, depth + 1))
  }
  return mergeHashes(result, job)
}

const inheritable = ["after_script", "before_script", "image", "interruptible", "tags", "timeout"]

const defaultsOf = (file: Hash): Hash => {
  const given = isHash(file["default"]) ? file["default"] : {}
  const both = { ...file, ...given }
  return Object.fromEntries(inheritable.filter((key) => both[key] !== undefined).map((key) => [key, both[key]]))
}

export const readConfig = (source: string, release: Release): PipelinePlan => {
  const file = parseYaml(source)
  if (!isHash(file)) throw new ConfigInvalid("Invalid configuration format")
  const named = texts(file["stages"]) ?? ["build", "test", "deploy"]
  const stages = [".pre", ...named, ".post"]
  const defaults = defaultsOf(file)
  const variables = isHash(file["variables"]) ? file["variables"] : {}
  const names = Object.keys(file).filter((name) => !globalKeywords.has(name) && !name.startsWith("."))
  const problems: string[] = []
  const jobs = names.flatMap((name) => {
    const value = file[name]
    if (!isHash(value)) {
      problems.push(`jobs ${name} config should implement the script:, run:, or trigger: keyword`)
      return []
    }
    const job = { ...defaults, ...extended(file, name) }
    const read = readJob({ release, name, job, stages, variables })
    if ("problems" in read) {
      problems.push(...read.problems)
      return []
    }
    return [read]
  })
  if (names.length === 0) problems.push("jobs config should contain at least one visible job")
  if (problems.length > 0) throw new ConfigInvalid(problems.join(", "))
  const workflow = isHash(file["workflow"]) ? file["workflow"] : {}
  return { jobs, workflowRules: readRules(workflow["rules"]) }
}
