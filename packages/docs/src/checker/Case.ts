/** What an example is about, in the order of the list. */
export const parts = ["works", "token", "rights", "host"] as const
export type Part = (typeof parts)[number]

interface Details {
  readonly part: Part
  /** What somebody pastes. */
  readonly pasted: string
  /** Address that somebody takes for that of their GitLab. */
  readonly host?: string | undefined
  /** The group that somebody names; without it the token's own. */
  readonly group?: string | null
  /** Whether a token that is no group's is accepted knowingly. */
  readonly allowPersonal?: boolean
}

// Whole by its length and nobody's: put together here, so that no text of ours looks like a real one.
const prefix = "glpat"
const whole = `${prefix}-${"Example".repeat(3).slice(0, 20)}`

const details = {
  good: { part: "works", pasted: whole },
  "ends-soon": { part: "works", pasted: whole },
  "wide-scopes": { part: "works", pasted: whole },
  "owner-role": { part: "works", pasted: whole },
  "personal-allowed": { part: "works", pasted: whole, allowPersonal: true, group: "acme/apps" },
  "older-gitlab": { part: "works", pasted: whole },
  expired: { part: "token", pasted: whole },
  revoked: { part: "token", pasted: whole },
  unknown: { part: "token", pasted: whole },
  "cut-off": { part: "token", pasted: whole.slice(0, -6) },
  project: { part: "token", pasted: whole },
  personal: { part: "token", pasted: whole },
  "service-account": { part: "token", pasted: whole },
  "deploy-token": { part: "token", pasted: ["gldt", "ExampleExample"].join("-") },
  "github-token": { part: "token", pasted: ["ghp", "ExampleExample"].join("_") },
  blocked: { part: "token", pasted: whole },
  empty: { part: "token", pasted: "" },
  placeholder: { part: "token", pasted: `<${prefix}-token>` },
  space: { part: "token", pasted: `${prefix}-Example Example` },
  "role-too-low": { part: "rights", pasted: whole },
  "scope-missing": { part: "rights", pasted: whole },
  "group-forbids": { part: "rights", pasted: whole },
  "several-groups": { part: "rights", pasted: whole, allowPersonal: true },
  "other-group": { part: "rights", pasted: whole, group: "acme/private-team" },
  "too-old": { part: "host", pasted: whole },
  "wrong-path": { part: "host", pasted: whole, host: "https://gitlab.example.com/acme/apps" },
  "not-gitlab": { part: "host", pasted: whole, host: "https://www.example.com" },
  "rate-limited": { part: "host", pasted: whole },
  unavailable: { part: "host", pasted: whole },
  maintenance: { part: "host", pasted: whole }
} as const satisfies Readonly<Record<string, Details>>

/** Stands in addresses: stable, never reused. */
export type CaseId = keyof typeof details

/** A token to choose, and how somebody lets it be checked. */
export interface Case extends Details {
  readonly id: CaseId
}

const isCaseId = (id: string): id is CaseId => Object.hasOwn(details, id)

export const cases: ReadonlyArray<Case> = Object.keys(details)
  .filter(isCaseId)
  .map((id) => ({ id, ...details[id] }))

export const caseOf = (id: string): Case | undefined => cases.find((it) => it.id === id)
