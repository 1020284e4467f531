import type { Instance } from "../Instance.ts"
import { freshFeatures } from "./features.ts"
import type { Group } from "./Group.ts"
import type { Project } from "./Project.ts"
import { newUniqueDomain } from "./uniqueDomain.ts"
import type { Visibility } from "./Visibility.ts"

/** A project as it is before anybody can see it. */
export const newProject = (
  { world, release }: Instance,
  group: Group,
  wanted: {
    readonly name: string
    readonly path: string
    readonly visibility: Visibility
    readonly creatorId: number
  }
): Project => {
  const now = new Date().toISOString()
  return {
    id: world.projects.nextId(),
    groupId: group.id,
    name: wanted.name,
    path: wanted.path,
    description: null,
    visibility: wanted.visibility,
    topics: [],
    defaultBranch: "main",
    archived: false,
    markedForDeletionOn: null,
    features: freshFeatures(wanted.visibility === "public"),
    ciConfigPath: null,
    sharedRunnersEnabled: group.sharedRunnersSetting === "enabled",
    groupRunnersEnabled: true,
    uniqueDomain: newUniqueDomain(release, wanted.path, world.groupPath(group)),
    uniqueDomainEnabled: release.atLeast("15.11"),
    httpsOnly: true,
    primaryDomain: null,
    protectedBranches: [],
    formerPaths: [],
    nextPipelineIid: 1,
    creatorId: wanted.creatorId,
    createdAt: now,
    lastActivityAt: now
  }
}
