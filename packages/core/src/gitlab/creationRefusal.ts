import type { Host } from "../model/Host.ts"
import { AppBeingDeleted } from "../problems/AppBeingDeleted.ts"
import { AppLimitReached } from "../problems/AppLimitReached.ts"
import { AppNameInvalid } from "../problems/AppNameInvalid.ts"
import { AppNameRefused } from "../problems/AppNameRefused.ts"
import { AppRefused } from "../problems/AppRefused.ts"
import { AppTitleTaken } from "../problems/AppTitleTaken.ts"
import { AppVisibilityRefused } from "../problems/AppVisibilityRefused.ts"
import { GroupForbidsProjectCreation } from "../problems/GroupForbidsProjectCreation.ts"
import { PagesAccessRefused } from "../problems/PagesAccessRefused.ts"
import type { Problem } from "../problems/Problem.ts"
import { forbidden } from "./foreseen.ts"
import type { GroupOfProject, NewProject } from "./Projects.ts"
import type { Refused } from "./Refused.ts"

const taken = /already been taken/

const takenFields = ({ body, status }: Refused): ReadonlyArray<string> =>
  status === 400
    ? Object.entries(body.fields)
        .filter(([, texts]) => texts.some((text) => taken.test(text)))
        .map(([field]) => field)
    : []

/** The address is somebody's: perhaps the same app's, made a moment ago. */
export const isTaken = (refused: Refused): boolean => takenFields(refused).some((field) => !/(^|\.)name$/.test(field))

/** Why GitLab did not make a project (contract 5.1). */
export const creationRefusal = (host: Host, project: NewProject, group: GroupOfProject, refused: Refused): Problem => {
  const { body, evidence, said } = refused
  const at = { group: group.fullPath, app: project.path }
  const of = (...fields: ReadonlyArray<RegExp>) =>
    Object.entries(body.fields)
      .filter(([field]) => fields.some((name) => name.test(field)))
      .flatMap(([field, texts]) => texts.map((text) => `${field} ${text}`))
  const reasons = of(/./)
  if (forbidden(refused) || body.fields["namespace"] !== undefined) {
    return new GroupForbidsProjectCreation({
      host: host.base,
      group: group.fullPath,
      level: group.projectCreation ?? "",
      role: group.role
    })
  }
  if (takenFields(refused).length > 0) return new AppTitleTaken({ group: group.fullPath, app: project.name })
  if (/still being deleted/i.test(said)) return new AppBeingDeleted({ ...at, evidence })
  if (reasons.some((text) => /limit/i.test(text))) return new AppLimitReached({ group: group.fullPath, evidence })
  const names = of(/(^|\.)(name|path)$/)
  if (names.some((text) => /reserved/i.test(text)))
    return new AppNameInvalid({ name: project.name, reason: "reserved" })
  if (names.length > 0) return new AppNameRefused({ ...at, reasons: names })
  const visibility = of(/^visibility/)
  if (visibility.length > 0) {
    return new AppVisibilityRefused({ host: host.base, group: group.fullPath, reasons: visibility })
  }
  if (body.fields["pages_access_level"] !== undefined) return new PagesAccessRefused({ host: host.base, evidence })
  return new AppRefused({ ...at, evidence, reasons: reasons.length > 0 ? reasons : [said] })
}
