import type { JobPlan, PipelinePlan, Rule } from "./JobPlan.ts"
import { evaluateIf, type Variables } from "./Rules.ts"

export interface SelectedJob {
  readonly plan: JobPlan
  readonly manual: boolean
  readonly allowFailure: boolean
}

const firstMatch = (rules: readonly Rule[], variables: Variables): Rule | undefined =>
  rules.find((rule) => rule.if === null || evaluateIf(rule.if, variables))

const matchesRef = (pattern: string, variables: Variables): boolean => {
  const ref = variables["CI_COMMIT_REF_NAME"] ?? ""
  switch (pattern) {
    case "branches":
      return true
    case "tags":
      return false
    case "pushes":
      return variables["CI_PIPELINE_SOURCE"] === "push"
    case "api":
    case "web":
    case "schedules":
    case "triggers":
    case "merge_requests":
      return variables["CI_PIPELINE_SOURCE"] === pattern
    default: {
      const regexp = /^\/(.*)\/(i?)$/.exec(pattern)
      if (regexp === null) return pattern === ref
      return new RegExp(regexp[1] ?? "", regexp[2]).test(ref)
    }
  }
}

const select = (plan: JobPlan, given: Variables): SelectedJob | null => {
  const variables = { ...given, ...plan.variables }
  let when = plan.when
  let allowFailure = plan.allowFailure
  if (plan.rules !== null) {
    const rule = firstMatch(plan.rules, variables)
    if (rule === undefined) return null
    when = rule.when ?? plan.when
    allowFailure = rule.allowFailure ?? allowFailure
  } else {
    const only = plan.only ?? ["branches", "tags"]
    if (!only.some((pattern) => matchesRef(pattern, variables))) return null
    if ((plan.except ?? []).some((pattern) => matchesRef(pattern, variables))) return null
  }
  if (when === "never" || when === "on_failure") return null
  return { plan, manual: when === "manual", allowFailure }
}

/** The jobs that the rules let into a pipeline; none when the workflow says no. */
export const selectJobs = (plan: PipelinePlan, variables: Variables): readonly SelectedJob[] => {
  if (plan.workflowRules !== null) {
    const rule = firstMatch(plan.workflowRules, variables)
    if (rule === undefined || rule.when === "never") return []
  }
  return plan.jobs
    .map((job) => select(job, variables))
    .filter((job) => job !== null)
    .toSorted((a, b) => a.plan.stageIndex - b.plan.stageIndex)
}
