import type { Addresses } from "./Addresses.ts"
import type { Clock } from "./Clock.ts"
import type { Git } from "./git/Git.ts"
import type { Repositories } from "./git/Repositories.ts"
import type { Release } from "./Release.ts"
import type { Scenarios } from "./scenarios/Scenarios.ts"
import type { World } from "./world/World.ts"

/** One running GitLab: what it remembers, where it listens, how it behaves. */
export interface Instance {
  readonly world: World
  readonly release: Release
  readonly addresses: Addresses
  readonly clock: Clock
  readonly git: Git
  readonly repositories: Repositories
  readonly scenarios: Scenarios
  /** False where the instance lets everybody read every site (contract 8.5). */
  readonly pagesAccessControl: boolean
}
