import type { CaseId } from "../Case.ts"

/** A token that is made for a scene by an Owner of the group; the others are there from the start. */
export interface Made {
  readonly level: number
  readonly scopes: ReadonlyArray<string>
  readonly days: number
}

/** What the sandbox has to be like for a case. */
export interface Scene {
  /** Release that it behaves like; without it, its usual one. */
  readonly release?: string
  readonly scenario?: string
  /** Name of a token of the sandbox, or one to make. */
  readonly token: string | Made
  /** What becomes of the token on its way. */
  readonly carried?: (token: string) => string
  /** Below its address, or its Pages. */
  readonly at?: "group" | "pages"
}

const made = { level: 40, scopes: ["api"], days: 90 } as const

/** A token of the right form that nobody has made. */
const strange = (token: string) => token.slice(0, 6) + "0".repeat(20)

/** Every case that asks GitLab something. */
export const scenes: Readonly<Partial<Record<CaseId, Scene>>> = {
  good: { token: made },
  "ends-soon": { token: { ...made, days: 5 } },
  "wide-scopes": { token: { ...made, scopes: ["api", "write_registry", "create_runner"] } },
  "owner-role": { token: { ...made, level: 50 } },
  "personal-allowed": { token: "personal" },
  "older-gitlab": { token: "maintainer", release: "15.4" },
  expired: { token: "expired" },
  revoked: { token: "revoked" },
  unknown: { token: "maintainer", carried: strange },
  "cut-off": { token: "maintainer", carried: (token) => token.slice(0, -6) },
  project: { token: "project" },
  personal: { token: "personal" },
  "service-account": { token: "serviceAccount" },
  blocked: { token: "personal", scenario: "blocked-user" },
  "role-too-low": { token: { ...made, level: 30 } },
  "scope-missing": { token: { ...made, scopes: ["read_api"] } },
  "group-forbids": { token: "noCreate" },
  "several-groups": { token: "ownerPersonal" },
  "other-group": { token: made },
  "too-old": { token: "maintainer", release: "14.1" },
  "wrong-path": { token: made, at: "group" },
  "not-gitlab": { token: made, at: "pages" },
  "rate-limited": { token: made, scenario: "rate-limited" },
  unavailable: { token: made, scenario: "5xx" },
  maintenance: { token: made, scenario: "maintenance" }
}
