import type { Visibility } from "./Visibility.ts"

export interface ProtectedBranch {
  readonly id: number
  readonly name: string
  readonly pushLevel: number
  readonly mergeLevel: number
  readonly allowForcePush: boolean
}

export interface Project {
  readonly id: number
  readonly groupId: number
  name: string
  path: string
  description: string | null
  visibility: Visibility
  topics: string[]
  defaultBranch: string
  archived: boolean
  markedForDeletionOn: string | null
  /** `pages_access_level`, `builds_access_level` and the like. */
  features: Record<string, string>
  ciConfigPath: string | null
  sharedRunnersEnabled: boolean
  groupRunnersEnabled: boolean
  uniqueDomain: string
  uniqueDomainEnabled: boolean
  httpsOnly: boolean
  primaryDomain: string | null
  protectedBranches: ProtectedBranch[]
  /** Full paths it had before; answered with 301 (contract 5.3). */
  formerPaths: string[]
  nextPipelineIid: number
  readonly creatorId: number
  readonly createdAt: string
  lastActivityAt: string
}
