import { Effect, Option, Schema } from "effect"
import { PagesDisabled } from "../problems/PagesDisabled.ts"
import { PagesNotInstalled } from "../problems/PagesNotInstalled.ts"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing, projectGone, routeMissing } from "./foreseen.ts"
import type { ProjectRef } from "./Pipelines.ts"
import { projects } from "./Projects.ts"
import type { Wire } from "./Wire.ts"

/** Contract 8.1. */
export const pagesEndpoint = reads("/projects/:id/pages")

const Deployment = Schema.Struct({
  created_at: Schema.String,
  path_prefix: Schema.optionalWith(Schema.NullOr(Schema.String), { default: () => null })
})

export class PagesSite extends Schema.Class<PagesSite>("PagesSite")({
  /** There even before anything was deployed. */
  url: Schema.String,
  deployments: Schema.optionalWith(Schema.Array(Deployment), { default: () => [] })
}) {
  /** When the site was last deployed; none before that. Older deployments may linger in the list. */
  get deployedAt(): Option.Option<Date> {
    const times = this.deployments
      .filter(({ path_prefix }) => path_prefix === null || path_prefix === "")
      .map(({ created_at }) => Date.parse(created_at))
    return times.length === 0 ? Option.none() : Option.some(new Date(Math.max(...times)))
  }
}

export interface Pages {
  /** None on GitLab before 16.8, which cannot tell. */
  readonly site: (project: ProjectRef) => Effect.Effect<Option.Option<PagesSite>, Problem>
}

export const pages = (wire: Wire): Pages => ({
  site: (project) =>
    wire.get(PagesSite, pagesEndpoint, { params: { id: project.id } }).pipe(
      Effect.asSome,
      foreseen(wire, (refused) => {
        if (routeMissing(refused)) return Effect.succeedNone
        return projectGone(refused, project.webUrl) ?? (missing(refused) ? off(wire, project) : undefined)
      })
    )
})

/** One answer for two causes, which the project's own setting tells apart (contract 8.1). */
const off = (wire: Wire, project: ProjectRef): Effect.Effect<never, Problem> =>
  Effect.flatMap(projects(wire).find(project.id), (found) => {
    const at = { host: wire.host.base, projectUrl: project.webUrl }
    const isOn = Option.exists(found, ({ pages_access_level: level }) => level !== null && level !== "disabled")
    return Effect.fail(isOn ? new PagesNotInstalled(at) : new PagesDisabled(at))
  })
