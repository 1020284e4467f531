import type { Release } from "../Release.ts"

const jobKeywords = [
  "after_script",
  "allow_failure",
  "artifacts",
  "before_script",
  "cache",
  "coverage",
  "dast_configuration",
  "dependencies",
  "environment",
  "except",
  "extends",
  "hooks",
  "id_tokens",
  "identity",
  "image",
  "inherit",
  "interruptible",
  "manual_confirmation",
  "needs",
  "only",
  "parallel",
  "release",
  "resource_group",
  "retry",
  "rules",
  "script",
  "secrets",
  "services",
  "stage",
  "start_in",
  "tags",
  "timeout",
  "trigger",
  "variables",
  "when"
]

/** When a keyword became known; on older releases it makes the file invalid (contract 8.6). */
const since: Readonly<Record<string, `${number}.${number}`>> = {
  publish: "16.1",
  pages: "16.7",
  hooks: "15.6",
  id_tokens: "15.7",
  identity: "16.9",
  manual_confirmation: "17.1",
  run: "17.5"
}

export const isJobKeyword = (release: Release, name: string): boolean => {
  const from = since[name]
  if (from !== undefined) return release.atLeast(from)
  return jobKeywords.includes(name)
}

export const globalKeywords: ReadonlySet<string> = new Set([
  "after_script",
  "before_script",
  "cache",
  "default",
  "image",
  "include",
  "services",
  "spec",
  "stages",
  "types",
  "variables",
  "workflow"
])
