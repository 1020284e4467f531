import type { Version } from "@pages-publisher/core/apps/Version"
import { type VersionChanges, versionChanges } from "@pages-publisher/core/apps/versionChanges"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import { type Answer, answered } from "../../engine/answered.ts"
import type { Session } from "../../engine/Session.ts"

/** Which files of the site a version changed. */
export const askChanges = (
  session: Session,
  project: Project,
  version: Version,
  signal: AbortSignal
): Promise<Answer<VersionChanges>> => answered(session, versionChanges(project, version), signal)
