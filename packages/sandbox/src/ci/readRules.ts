import type { Rule } from "./JobPlan.ts"
import { isHash, text } from "./yamlValues.ts"

export const readRules = (value: unknown): readonly Rule[] | null => {
  if (!Array.isArray(value)) return null
  return value
    .flat()
    .filter(isHash)
    .map((rule) => ({
      if: text(rule["if"]),
      when: text(rule["when"]),
      allowFailure: typeof rule["allow_failure"] === "boolean" ? rule["allow_failure"] : null
    }))
}
