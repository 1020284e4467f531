import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { AppName } from "../model/AppName.ts"
import { AppForeign } from "../problems/AppForeign.ts"
import { AppNotFound } from "../problems/AppNotFound.ts"
import { nearest } from "../problems/nearest.ts"
import { appTopic } from "../publish/layout.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"

/** Letters that may be wrong in the name of an app. */
const tolerance = 3

/** The project of an app that is there, whatever state it is in. */
export const findApp = Effect.fn("apps.findApp")(function* (app: AppName, group: GroupFacts) {
  const gitlab = yield* GitLab
  const found = yield* gitlab.projects.find(`${group.fullPath}/${app.path}`)
  if (Option.isSome(found)) {
    const project = found.value
    return project.topics.includes(appTopic)
      ? project
      : yield* new AppForeign({ app: app.path, projectUrl: project.web_url })
  }
  const others = yield* gitlab.projects.ofGroup(group.id, appTopic)
  const names = others.filter(({ marked_for_deletion_on: ends }) => ends === null).map(({ path }) => path)
  return yield* new AppNotFound({
    app: app.path,
    group: group.fullPath,
    near: nearest(app.path, names, tolerance)
  })
})
