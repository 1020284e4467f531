export const scenarioNames = [
  "no-runner",
  "quota",
  "ci-off",
  "bad-yaml",
  "identity-verification",
  "artifact-without-public",
  "artifact-too-large",
  "too-many-entries",
  "outdated-sha",
  "image-pull",
  "job-failed",
  "pipeline-canceled",
  "pages-off",
  "no-pages-yet",
  "public-pages",
  "rate-limited",
  "endpoint-rate-limited",
  "slow",
  "5xx",
  "500",
  "maintenance",
  "lost-answers",
  "connection-resets",
  "body-cut-off",
  "blocked-user",
  "push-rule"
] as const

export type ScenarioName = (typeof scenarioNames)[number]

/** A scenario narrowed down: it switches itself off after `times` hits. */
export interface ScenarioRule {
  readonly name: ScenarioName
  readonly times?: number
  readonly method?: string
  /** Part of the request's path; for what happens in CI, of the project's full path. */
  readonly path?: string
}

export type Scenario = ScenarioName | ScenarioRule

export const isScenarioName = (name: string): name is ScenarioName =>
  (scenarioNames as readonly string[]).includes(name)

interface Active {
  readonly rule: ScenarioRule
  left: number
}

export class Scenarios {
  #active: Active[] = []
  readonly #listeners = new Set<() => void>()

  set(scenarios: readonly Scenario[]): void {
    this.#active = scenarios.map((scenario) => {
      const rule = typeof scenario === "string" ? { name: scenario } : scenario
      return { rule, left: rule.times ?? Number.POSITIVE_INFINITY }
    })
    for (const listener of this.#listeners) listener()
  }

  active(): readonly Scenario[] {
    return this.#active.map(({ rule, left }) =>
      rule.times === undefined && rule.method === undefined && rule.path === undefined
        ? rule.name
        : { ...rule, ...(rule.times === undefined ? {} : { times: left }) }
    )
  }

  isOn(name: ScenarioName): boolean {
    return this.#active.some((active) => active.rule.name === name)
  }

  /** Whether it strikes here; counts against `times`. */
  hit(name: ScenarioName, path: string, method?: string): boolean {
    const found = this.#active.find(
      ({ rule }) =>
        rule.name === name &&
        (rule.method === undefined || method === undefined || rule.method.toUpperCase() === method) &&
        (rule.path === undefined || path.includes(rule.path))
    )
    if (found === undefined) return false
    found.left -= 1
    if (found.left <= 0) this.#active = this.#active.filter((active) => active !== found)
    return true
  }

  /** The rule of a scenario names a method: it then also strikes reads. */
  namesMethod(name: ScenarioName): boolean {
    return this.#active.some(({ rule }) => rule.name === name && rule.method !== undefined)
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
