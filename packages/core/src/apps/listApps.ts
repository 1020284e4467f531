import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { appTopic } from "../publish/layout.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import type { App } from "./App.ts"
import { lookAt } from "./lookAt.ts"

/** Apps looked at in the same moment. */
const atOnce = 4

/**
 * All that a group publishes, by name. Apps of its subgroups are theirs: a name is unique in its group only, and
 * publishing goes into the group itself.
 */
export const listApps = Effect.fn("apps.list")(function* (
  group: GroupFacts,
  /** Told of each app as soon as it was looked at, in any order. */
  onSeen: (app: App) => Effect.Effect<void> = () => Effect.void
) {
  const gitlab = yield* GitLab
  const projects = yield* gitlab.projects.ofGroup(group.id, appTopic)
  const apps = yield* Effect.forEach(
    projects,
    (project) =>
      lookAt(project, group).pipe(
        Effect.tap(onSeen),
        Effect.asSome,
        // Deleted since it was listed.
        Effect.catchTag("AppGone", () => Effect.succeedNone)
      ),
    { concurrency: atOnce }
  )
  return apps.flatMap(Option.toArray).sort((one, other) => one.name.localeCompare(other.name))
})
