import { Effect, type Option, Schema } from "effect"
import { PagesAccessRefused } from "../problems/PagesAccessRefused.ts"
import type { Problem } from "../problems/Problem.ts"
import { creationRefusal, isTaken } from "./creationRefusal.ts"
import { reads, writes } from "./Endpoint.ts"
import { foreseen, missing, projectGone, projectPageOf, refusesAll } from "./foreseen.ts"
import { isLastPage } from "./isLastPage.ts"
import type { Wire } from "./Wire.ts"

/** Contract 4.3, 5.1, 5.3, 5.4. */
export const projectEndpoint = reads("/projects/:id")
export const groupProjectsEndpoint = reads("/groups/:id/projects")
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
  /** A group's own projects with a topic, newest first; those to be deleted are among them. */
  readonly ofGroup: (group: number, topic: string) => Effect.Effect<ReadonlyArray<Project>, Problem>
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
  ofGroup: (group, topic) =>
    Effect.gen(function* () {
      const all: Array<Project> = []
      for (let page = 1; ; page++) {
        const answer = yield* wire.ask(groupProjectsEndpoint, {
          params: { id: group },
          query: { topic, with_shared: false, per_page: 100, page }
        })
        all.push(...(yield* wire.read(Schema.Array(Project), answer)))
        if (isLastPage(answer)) return all
      }
    }).pipe(foreseen(wire, () => undefined)),
  create: (project, group) =>
    wire.get(Project, createProjectEndpoint, { body: project }).pipe(
      Effect.asSome,
      foreseen(wire, (refused) => {
        if (refusesAll(refused)) return undefined
        return isTaken(refused) ? Effect.succeedNone : Effect.fail(creationRefusal(wire.host, project, group, refused))
      })
    ),
  update: (project, change) =>
    wire
      .get(Project, updateProjectEndpoint, { params: { id: project }, body: change })
      .pipe(
        foreseen(wire, (refused) =>
          refused.body.fields["pages_access_level"] === undefined
            ? projectGone(refused, projectPageOf(wire, project))
            : Effect.fail(new PagesAccessRefused({ host: wire.host.base, evidence: refused.evidence }))
        )
      )
})
