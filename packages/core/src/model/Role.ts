/** Role numbers of GitLab members (contract 2.4). Compared with `>=`, so that a new role in between does no harm. */
export const role = { developer: 30, maintainer: 40, owner: 50 } as const

const names: ReadonlyArray<readonly [level: number, name: string]> = [
  [60, "Administrator"],
  [50, "Owner"],
  [40, "Maintainer"],
  [30, "Developer"],
  [25, "Security Manager"],
  [20, "Reporter"],
  [15, "Planner"],
  [10, "Guest"],
  [5, "Minimal access"]
]

/** The name of the highest known role at or below `level`; GitLab keeps role names in English everywhere. */
export const roleName = (level: number): string => names.find(([known]) => level >= known)?.[1] ?? "No access"

/** The role that publishing needs: it may push to a protected default branch and read a project's Pages (contract 2.4). */
export const neededRole = role.maintainer
