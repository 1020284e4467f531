import type { Instance } from "../Instance.ts"
import type { Project } from "../world/Project.ts"
import { protectDefaultBranch } from "../world/protectDefaultBranch.ts"
import type { User } from "../world/User.ts"
import { createPipeline, NoPipeline } from "./createPipeline.ts"

export interface Move {
  readonly branch: string
  readonly before: string | null
  readonly after: string
  /** Nothing was in the repository before: this branch becomes the default one. */
  readonly first: boolean
  /** `-o ci.skip` */
  readonly skip: boolean
}

const zero = "0".repeat(40)

const pipelineFor = async (instance: Instance, project: Project, user: User, move: Move): Promise<void> => {
  await instance.clock.pause(0.3)
  const commit = await instance.repositories.of(project).commit(move.after)
  if (commit === null) return
  const trigger = {
    project,
    user,
    ref: move.branch,
    commit,
    beforeSha: move.before ?? zero,
    source: "push" as const
  }
  try {
    await createPipeline(instance, trigger, { skip: move.skip })
  } catch (cause) {
    if (!(cause instanceof NoPipeline)) throw cause
  }
}

/** What follows a commit by the API just as a push by Git. Returns before the pipeline is there (contract 7.1). */
export const branchMoved = (instance: Instance, project: Project, user: User, move: Move): void => {
  if (move.first) {
    project.defaultBranch = move.branch
    protectDefaultBranch(project)
  }
  project.lastActivityAt = new Date().toISOString()
  instance.world.changed()
  pipelineFor(instance, project, user, move).catch(() => undefined)
}
