import { Effect } from "effect"
import type { Project } from "../gitlab/Projects.ts"
import { AppNeverPublished } from "../problems/AppNeverPublished.ts"
import { AppNoEarlierVersion } from "../problems/AppNoEarlierVersion.ts"
import { AppVersionIncomplete } from "../problems/AppVersionIncomplete.ts"
import { AppVersionNotFound } from "../problems/AppVersionNotFound.ts"
import { history } from "./history.ts"
import type { Version } from "./Version.ts"
import { isWhole } from "./versionsIn.ts"

/** A version by its number; null means the one before the newest. */
export const versionToRestore = Effect.fn("apps.versionToRestore")(function* (project: Project, wanted: number | null) {
  const app = project.path
  const isEnough = (versions: ReadonlyArray<Version>) => {
    const whole = versions.filter(isWhole)
    return wanted === null ? whole.length > 1 : whole.some(({ number }) => number <= wanted)
  }
  const { versions } = yield* history(project, isEnough)
  const [newest, before] = versions.filter(isWhole)
  if (newest === undefined) return yield* new AppNeverPublished({ app, projectUrl: project.web_url })
  if (wanted === null) {
    return before === undefined
      ? yield* new AppNoEarlierVersion({ app, version: newest.number })
      : { from: newest, to: before }
  }
  const named = versions.filter(({ number }) => number === wanted)
  // Of two that were published at the same time, one is whole.
  const to = named.find(isWhole)
  if (to !== undefined) return { from: newest, to }
  return named.length > 0
    ? yield* new AppVersionIncomplete({ app, version: wanted })
    : yield* new AppVersionNotFound({ app, version: wanted, newest: newest.number })
})
