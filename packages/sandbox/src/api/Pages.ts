import { canReadProject, Maintainer } from "../auth/roles.ts"
import { type Answer, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { badRequest, endpointNotFound, forbidden } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Deployment } from "../world/Deployment.ts"
import { accessLevelOf } from "../world/features.ts"
import type { Project } from "../world/Project.ts"
import { mayVisit } from "../pages/mayVisit.ts"
import { needProjectLevel, reachProject } from "./reach.ts"

const lingerMilliseconds = 30 * 60_000

/** Replaced deployments stay listed for half an hour, so that caches can drain (contract 8.1). */
const listed = (call: Call, project: Project): readonly Deployment[] =>
  call.world
    .liveDeployments(project)
    .filter((each) => !each.replaced || Date.now() - Date.parse(each.createdAt) < lingerMilliseconds)

const present = (call: Call, project: Project) => {
  const { release, addresses, world } = call.instance
  const url = addresses.site(world, project)
  return {
    url,
    is_unique_domain_enabled: project.uniqueDomainEnabled,
    force_https: project.httpsOnly,
    deployments: listed(call, project).map((each) => ({
      created_at: each.createdAt,
      url: `${url}/${each.pathPrefix}`,
      path_prefix: each.pathPrefix,
      root_directory: release.atLeast("17.1") ? each.rootDirectory : null
    })),
    ...(release.atLeast("17.8") ? { primary_domain: project.primaryDomain } : {})
  }
}

const reachPages = (call: Call): Project => {
  const project = reachProject(call)
  needProjectLevel(call, project, Maintainer)
  if (accessLevelOf(call.instance, project, "pages_access_level") === "disabled") {
    throw endpointNotFound()
  }
  return project
}

const show = (call: Call): Answer => ok(present(call, reachPages(call)))

/** The names asked for are not the names answered; unknown ones are ignored (contract 8.2). */
const update = (call: Call): Answer => {
  const project = reachPages(call)
  const { params } = call
  if (params.has("pages_primary_domain") && (params.string("pages_primary_domain") ?? "") !== "") {
    throw badRequest(
      "The `pages_primary_domain` attribute is missing from the domain list in the Pages project configuration. Assign `pages_primary_domain` to the Pages project or reset it."
    )
  }
  project.uniqueDomainEnabled = params.boolean("pages_unique_domain_enabled") ?? project.uniqueDomainEnabled
  project.httpsOnly = params.boolean("pages_https_only") ?? project.httpsOnly
  return ok(present(call, project))
}

const remove = (call: Call): Answer => {
  const project = reachProject(call)
  needProjectLevel(call, project, Maintainer)
  if (call.instance.scenarios.isOn("pages-off")) throw endpointNotFound()
  for (const deployment of call.world.liveDeployments(project)) deployment.deleted = true
  return noContent
}

const access = (call: Call): Answer => {
  const project = reachProject(call)
  if (!canReadProject(call.world, call.user, project)) throw forbidden()
  if (!mayVisit(call.instance, project, call.user)) throw forbidden()
  return ok({})
}

const path = "/projects/:id/pages"

export const pagesRoutes: readonly Route[] = [
  { method: "GET", path, since: "16.8", handle: show },
  { method: "PATCH", path, since: "16.11", handle: update },
  { method: "DELETE", path, handle: remove },
  {
    method: "GET",
    path: `${path}/domains`,
    handle: (call) => {
      reachPages(call)
      return listOf(call, [], (none) => none)
    }
  },
  { method: "GET", path: "/projects/:id/pages_access", handle: access }
]
