import type { Visibility } from "./Visibility.ts"

export type ProjectCreationLevel = "noone" | "owner" | "maintainer" | "developer" | "administrator"

export interface Group {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly parentId: number | null
  visibility: Visibility
  description: string
  projectCreationLevel: ProjectCreationLevel
  subgroupCreationLevel: "owner" | "maintainer"
  sharedRunnersSetting: "enabled" | "disabled_and_overridable" | "disabled_and_unoverridable"
  readonly createdAt: string
}
