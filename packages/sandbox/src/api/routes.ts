import type { Route } from "../http/Route.ts"
import { branchRoutes } from "./Branches.ts"
import { commitRoutes } from "./Commits.ts"
import { commitStatusRoutes } from "./CommitStatuses.ts"
import { compareRoutes } from "./Compare.ts"
import { archiveRoutes } from "./Archive.ts"
import { fileRoutes } from "./Files.ts"
import { groupRoutes } from "./Groups.ts"
import { groupTokenRoutes } from "./GroupTokens.ts"
import { jobRoutes } from "./Jobs.ts"
import { memberRoutes } from "./Members.ts"
import { metadataRoutes } from "./Metadata.ts"
import { pagesRoutes } from "./Pages.ts"
import { pipelineRoutes } from "./Pipelines.ts"
import { projectRoutes } from "./Projects.ts"
import { protectedBranchRoutes } from "./ProtectedBranches.ts"
import { selfTokenRoutes } from "./SelfToken.ts"
import { treeRoutes } from "./Tree.ts"
import { userRoutes } from "./Users.ts"

export const routes: readonly Route[] = [
  ...archiveRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...commitStatusRoutes,
  ...compareRoutes,
  ...fileRoutes,
  ...groupRoutes,
  ...groupTokenRoutes,
  ...jobRoutes,
  ...memberRoutes,
  ...metadataRoutes,
  ...pagesRoutes,
  ...pipelineRoutes,
  ...projectRoutes,
  ...protectedBranchRoutes,
  ...selfTokenRoutes,
  ...treeRoutes,
  ...userRoutes
]
