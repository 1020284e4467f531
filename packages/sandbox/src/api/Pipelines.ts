import { canReadCode, Developer } from "../auth/roles.ts"
import { cancelPipeline } from "../ci/cancel.ts"
import { createPipeline, NoPipeline } from "../ci/createPipeline.ts"
import { retryPipeline } from "../ci/retry.ts"
import { type Answer, created, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { forbidden, invalid, rowNotFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { accessLevelOf } from "../world/features.ts"
import { isFinal, type Pipeline } from "../world/Pipeline.ts"
import type { Project } from "../world/Project.ts"
import { presentPipeline, presentPipelineDetail } from "./presentPipeline.ts"
import { needProjectLevel, reachProject } from "./reach.ts"

/** The project, if its CI is on and the caller may see it. */
export const reachCi = (call: Call): Project => {
  const project = reachProject(call)
  const off = accessLevelOf(call.instance, project, "builds_access_level") === "disabled"
  if (off || !canReadCode(call.world, call.user, project)) throw forbidden()
  return project
}

const reachPipeline = (call: Call): Pipeline => {
  const project = reachCi(call)
  const pipeline = call.world.pipelines.get(Number(call.segment("pipeline_id")))
  if (pipeline?.projectId !== project.id) throw rowNotFound()
  return pipeline
}

const inScope = (pipeline: Pipeline, scope: string | undefined): boolean => {
  switch (scope) {
    case "running":
    case "pending":
      return pipeline.status === scope
    case "finished":
      return isFinal(pipeline.status)
    case "tags":
      return false
    default:
      return true
  }
}

const list = (call: Call): Answer => {
  const project = reachCi(call)
  const { params } = call
  const ref = params.string("ref")
  const sha = params.string("sha")
  const status = params.string("status")
  const source = params.string("source")
  const scope = params.oneOf("scope", ["running", "pending", "finished", "branches", "tags"])
  const withErrors = params.boolean("yaml_errors")
  const after = params.date("updated_after") ?? Number.NEGATIVE_INFINITY
  const before = params.date("updated_before") ?? Number.POSITIVE_INFINITY
  const direction = params.oneOf("sort", ["asc", "desc"]) === "asc" ? 1 : -1
  const rows = call.world.pipelines
    .filter(
      (each) =>
        each.projectId === project.id &&
        (ref === undefined || each.ref === ref) &&
        (sha === undefined || each.sha === sha) &&
        (status === undefined || each.status === status) &&
        (source === undefined || each.source === source) &&
        (withErrors === undefined || (each.yamlErrors !== null) === withErrors) &&
        Date.parse(each.updatedAt) >= after &&
        Date.parse(each.updatedAt) <= before &&
        inScope(each, scope)
    )
    .toSorted((a, b) => direction * (a.id - b.id))
  return listOf(call, rows, (each) => presentPipeline(call.instance, each))
}

const latest = async (call: Call): Promise<Answer> => {
  const project = reachCi(call)
  const ref = call.params.string("ref") ?? project.defaultBranch
  const head = await call.instance.repositories.of(project).branchHead(ref)
  const found = call.world.pipelines
    .filter((each) => each.projectId === project.id && each.ref === ref && each.sha === head?.id)
    .at(-1)
  if (found === undefined) throw forbidden()
  return ok(presentPipelineDetail(call.instance, found))
}

const show = (call: Call): Answer => ok(presentPipelineDetail(call.instance, reachPipeline(call)))

const create = async (call: Call): Promise<Answer> => {
  const project = reachCi(call)
  needProjectLevel(call, project, Developer)
  const ref = call.params.requiredString("ref").replace(/^refs\/heads\//, "")
  const commit = await call.instance.repositories.of(project).branchHead(ref)
  if (commit === null) throw invalid({ base: ["Reference not found"] })
  const user = call.caller
  const trigger = { project, user, ref, commit, beforeSha: "0".repeat(40), source: "api" as const }
  try {
    const pipeline = await createPipeline(call.instance, trigger, { skip: false })
    return created(presentPipelineDetail(call.instance, pipeline))
  } catch (cause) {
    if (!(cause instanceof NoPipeline)) throw cause
    throw invalid({ base: [cause.message] })
  }
}

const retry = (call: Call): Answer => {
  const pipeline = reachPipeline(call)
  needProjectLevel(call, reachProject(call), Developer)
  retryPipeline(call.instance, pipeline, call.caller)
  return created(presentPipelineDetail(call.instance, pipeline))
}

const cancel = (call: Call): Answer => {
  const pipeline = reachPipeline(call)
  needProjectLevel(call, reachProject(call), Developer)
  cancelPipeline(call.instance, pipeline)
  return ok(presentPipelineDetail(call.instance, pipeline))
}

const base = "/projects/:id/pipelines"

export const pipelineRoutes: readonly Route[] = [
  { method: "GET", path: base, handle: list },
  { method: "GET", path: `${base}/latest`, handle: latest },
  { method: "GET", path: `${base}/:pipeline_id`, handle: show },
  { method: "POST", path: "/projects/:id/pipeline", handle: create },
  { method: "POST", path: `${base}/:pipeline_id/retry`, handle: retry },
  { method: "POST", path: `${base}/:pipeline_id/cancel`, handle: cancel }
]
