import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { ProjectRef } from "../gitlab/Pipelines.ts"
import type { NewProject, Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import { AppArchived } from "../problems/AppArchived.ts"
import { AppDeletionScheduled } from "../problems/AppDeletionScheduled.ts"
import { AppNameTaken } from "../problems/AppNameTaken.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { PagesDisabled } from "../problems/PagesDisabled.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import { appTopic } from "./layout.ts"
import { outcomeUnknown } from "./outcomeUnknown.ts"
import type { Access } from "./PublishResult.ts"

export interface Wanted {
  readonly app: AppName
  readonly group: GroupFacts
  /** Null keeps what an app has, and means members for a new one. */
  readonly access: Access | null
  /** Take over a project that is not marked as an app of ours. */
  readonly adopt: boolean
}

/** What further questions about a project need of it. */
export const refOf = ({ id, web_url: webUrl }: Project): ProjectRef => ({ id, webUrl })

export const levelOf = (access: Access) => (access === "public" ? "public" : "private")

/** What GitLab calls `enabled` follows the project, and ours are private (contract 8.5). */
export const accessOf = (project: Project): Access => (project.pages_access_level === "public" ? "public" : "members")

/** The app's project as it is, if it may be published to; none where there is no such project. */
export const findProject = Effect.fn("publish.findProject")(function* (wanted: Wanted) {
  const gitlab = yield* GitLab
  const found = yield* gitlab.projects.find(`${wanted.group.fullPath}/${wanted.app.path}`)
  return yield* Effect.transposeMapOption(found, (project) => publishable(project, wanted))
})

/** A project as it is, if it may be published to. */
export const publishable = Effect.fn("publish.publishable")(function* (
  project: Project,
  { adopt, app, group }: Pick<Wanted, "adopt" | "app" | "group">
) {
  const gitlab = yield* GitLab
  const at = { app: app.path, projectUrl: project.web_url }
  if (project.marked_for_deletion_on !== null) {
    return yield* new AppDeletionScheduled({ ...at, on: project.marked_for_deletion_on })
  }
  if (project.archived) return yield* new AppArchived(at)
  if (!project.topics.includes(appTopic) && !adopt) {
    return yield* new AppNameTaken({ ...at, host: gitlab.host.base, group: group.fullPath })
  }
  if (project.builds_access_level === "disabled") return yield* new CiDisabled({ projectUrl: project.web_url })
  if (project.pages_access_level === "disabled") {
    return yield* new PagesDisabled({ host: gitlab.host.base, projectUrl: project.web_url })
  }
  return project
})

/**
 * Makes the app's project. Whether the name turned out to be taken or the answer was lost, what GitLab shows
 * afterwards counts, so that doing it twice does it once.
 */
export const createProject = Effect.fn("publish.createProject")(function* (wanted: Wanted) {
  const gitlab = yield* GitLab
  const { access, app, group } = wanted
  const made = yield* gitlab.projects
    .create(newProject(app, group, access ?? "members"), group)
    .pipe(
      Effect.catchIf(outcomeUnknown, (lost) =>
        Effect.flatMap(findProject(wanted), (found) =>
          Option.isSome(found) ? Effect.succeed(found) : Effect.fail(lost)
        )
      )
    )
  if (Option.isSome(made)) return { project: made.value, created: true }
  const found = yield* findProject(wanted)
  return Option.isSome(found)
    ? { project: found.value, created: false }
    : yield* new AppNameTaken({ host: gitlab.host.base, group: group.fullPath, app: app.path, projectUrl: null })
})

const newProject = (app: AppName, group: GroupFacts, access: Access): NewProject => ({
  name: app.name,
  path: app.path,
  namespace_id: group.id,
  description: "A static app, published with pages-publisher.",
  visibility: "private",
  topics: [appTopic],
  pages_access_level: levelOf(access),
  auto_devops_enabled: false
})

/** What has to be so before anything is sent: our mark, and no more visitors than were asked for. */
export const settle = Effect.fn("publish.settle")(function* (project: Project, { access }: Wanted) {
  const gitlab = yield* GitLab
  const change = {
    ...(project.topics.includes(appTopic) ? {} : { topics: [...project.topics, appTopic] }),
    ...(access === "members" && accessOf(project) === "public" ? ({ pages_access_level: "private" } as const) : {})
  }
  return Object.keys(change).length === 0 ? project : yield* gitlab.projects.update(project.id, change)
})

/** Lets more visitors in, which waits for the version that they were asked for; nobody sees the one before it. */
export const open = Effect.fn("publish.open")(function* (project: Project, { access }: Wanted) {
  const gitlab = yield* GitLab
  if (access === "public" && accessOf(project) === "members") {
    yield* gitlab.projects.update(project.id, { pages_access_level: "public" })
  }
})
