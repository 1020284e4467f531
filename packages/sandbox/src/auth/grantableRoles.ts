import type { Release } from "../Release.ts"

interface GrantableRole {
  readonly level: number
  readonly name: string
  readonly since?: `${number}.${number}`
}

const roles: readonly GrantableRole[] = [
  { level: 10, name: "Guest" },
  { level: 15, name: "Planner", since: "17.7" },
  { level: 20, name: "Reporter" },
  { level: 30, name: "Developer" },
  { level: 40, name: "Maintainer" },
  { level: 50, name: "Owner" }
]

/** The roles that a token can be given, lowest first. */
export const rolesIn = (release: Release): readonly GrantableRole[] =>
  roles.filter(({ since }) => since === undefined || release.atLeast(since))

export const roleName = (level: number): string => roles.find((role) => role.level === level)?.name ?? "No access"
