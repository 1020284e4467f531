import { Effect, type Option, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { AppLimitReached } from "../problems/AppLimitReached.ts"
import { AppRefused } from "../problems/AppRefused.ts"
import { GroupForbidsProjectCreation } from "../problems/GroupForbidsProjectCreation.ts"
import { reads, writes } from "./Endpoint.ts"
import { forbidden, foreseen, missing, refusesToken } from "./foreseen.ts"
import type { Refused } from "./Refused.ts"
import type { Wire } from "./Wire.ts"

/** Contract 5.1, 5.3, 5.4. */
export const projectEndpoint = reads("/projects/:id")
export const createProjectEndpoint = writes("POST", "/projects")
export const updateProjectEndpoint = writes("PUT", "/projects/:id")

const nullable = <A, I>(schema: Schema.Schema<A, I>) =>
  Schema.optionalWith(Schema.NullOr(schema), { default: () => null })

export class Project extends Schema.Class<Project>("Project")({
  id: Schema.Number,
  name: Schema.String,
  path: Schema.String,
  path_with_namespace: Schema.String,
  web_url: Schema.String,
  /** For an empty repository this is a preference and proves nothing. */
  default_branch: nullable(Schema.String),
  empty_repo: Schema.optionalWith(Schema.Boolean, { default: () => false }),
  archived: Schema.optionalWith(Schema.Boolean, { default: () => false }),
  topics: Schema.optionalWith(Schema.Array(Schema.String), { default: () => [] }),
  pages_access_level: nullable(Schema.String),
  builds_access_level: nullable(Schema.String),
  marked_for_deletion_on: nullable(Schema.String)
}) {}

export interface NewProject {
  readonly name: string
  readonly path: string
  readonly namespace_id: number
  readonly description: string
  readonly visibility: "private"
  readonly topics: ReadonlyArray<string>
  readonly pages_access_level: "private" | "public"
  readonly auto_devops_enabled: false
}

/** A Maintainer may send these; `name` and `visibility` would ask for an Owner (contract 5.4). */
export interface ProjectChange {
  readonly topics?: ReadonlyArray<string>
  readonly pages_access_level?: "private" | "public"
}

export interface Projects {
  /** By number or full path; none where the token sees no such project. */
  readonly find: (project: number | string) => Effect.Effect<Option.Option<Project>, Problem>
  /** None where the name or the path is taken already. */
  readonly create: (project: NewProject, group: GroupOfProject) => Effect.Effect<Option.Option<Project>, Problem>
  readonly update: (project: number, change: ProjectChange) => Effect.Effect<Project, Problem>
}

/** What the refusals of a creation need to know of its group. */
export interface GroupOfProject {
  readonly fullPath: string
  readonly projectCreation: string | null
  readonly role: number
}

export const projects = (wire: Wire): Projects => ({
  find: (project) =>
    wire.get(Project, projectEndpoint, { params: { id: project } }).pipe(
      Effect.asSome,
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeedNone : undefined))
    ),
  create: (project, group) =>
    wire.get(Project, createProjectEndpoint, { body: project }).pipe(
      Effect.asSome,
      foreseen(wire, (refused) => {
        if (refusesToken(refused)) return undefined
        return isTaken(refused) ? Effect.succeedNone : Effect.fail(creationProblem(wire, project, group, refused))
      })
    ),
  update: (project, change) =>
    wire
      .get(Project, updateProjectEndpoint, { params: { id: project }, body: change })
      .pipe(foreseen(wire, () => undefined))
})

const isTaken = ({ body, status }: Refused) =>
  status === 400 &&
  Object.values(body.fields)
    .flat()
    .some((text) => /already been taken/.test(text))

const creationProblem = ({ host }: Wire, project: NewProject, group: GroupOfProject, refused: Refused): Problem => {
  const at = { group: group.fullPath, evidence: refused.evidence }
  const texts = Object.entries(refused.body.fields).flatMap(([field, said]) => said.map((text) => `${field} ${text}`))
  if (forbidden(refused) || refused.body.fields["namespace"] !== undefined) {
    return new GroupForbidsProjectCreation({
      host: host.base,
      group: group.fullPath,
      level: group.projectCreation ?? "",
      role: group.role
    })
  }
  if (texts.some((text) => /limit/i.test(text))) return new AppLimitReached(at)
  return new AppRefused({ ...at, app: project.path, reasons: texts.length > 0 ? texts : [refused.said] })
}
