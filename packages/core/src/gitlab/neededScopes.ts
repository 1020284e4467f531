import { branchEndpoint } from "./Branches.ts"
import { commitsEndpoint, createCommitEndpoint } from "./Commits.ts"
import { statusesEndpoint } from "./CommitStatuses.ts"
import { allows, type Endpoint } from "./Endpoint.ts"
import { rawFileEndpoint } from "./Files.ts"
import { groupEndpoint, memberEndpoint } from "./Groups.ts"
import { jobsEndpoint, traceEndpoint } from "./Jobs.ts"
import { metadataEndpoint } from "./Metadata.ts"
import { pagesEndpoint } from "./Pages.ts"
import { cancelPipelineEndpoint, createPipelineEndpoint, pipelineEndpoint, pipelinesEndpoint } from "./Pipelines.ts"
import { createProjectEndpoint, groupProjectsEndpoint, projectEndpoint, updateProjectEndpoint } from "./Projects.ts"
import { selfEndpoint } from "./Tokens.ts"
import { treeEndpoint } from "./Tree.ts"
import { userEndpoint } from "./Users.ts"

/** Every call that checking a token, publishing with it and looking after its apps may make. */
export const publishingEndpoints: ReadonlyArray<Endpoint> = [
  branchEndpoint,
  cancelPipelineEndpoint,
  commitsEndpoint,
  createCommitEndpoint,
  createPipelineEndpoint,
  createProjectEndpoint,
  groupEndpoint,
  groupProjectsEndpoint,
  jobsEndpoint,
  memberEndpoint,
  metadataEndpoint,
  pagesEndpoint,
  pipelineEndpoint,
  pipelinesEndpoint,
  projectEndpoint,
  rawFileEndpoint,
  selfEndpoint,
  statusesEndpoint,
  traceEndpoint,
  treeEndpoint,
  updateProjectEndpoint,
  userEndpoint
]

/** From the narrowest to the widest. */
const candidates = ["read_user", "read_repository", "read_api", "api"] as const

/** The smallest set of scopes with which all of these calls may be made. */
export const scopesFor = (endpoints: ReadonlyArray<Endpoint>): ReadonlyArray<string> => {
  const single = candidates.find((scope) => endpoints.every((endpoint) => allows([scope], endpoint)))
  return single === undefined ? candidates : [single]
}

export const neededScopes: ReadonlyArray<string> = scopesFor(publishingEndpoints)
