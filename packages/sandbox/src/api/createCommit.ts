import { applyActions } from "./applyActions.ts"
import { isBranchName } from "../git/branchName.ts"
import type { Commit } from "../git/Commit.ts"
import { GitFailed } from "../git/Git.ts"
import type { Repository } from "../git/Repository.ts"
import { writeCommit } from "../git/writeCommit.ts"
import { branchMoved } from "../ci/branchMoved.ts"
import type { Call } from "../http/Call.ts"
import { forbidden, message } from "../http/Refusal.ts"
import { pushRuleText } from "../scenarios/pushRule.ts"
import type { Project } from "../world/Project.ts"
import type { CommitRequest } from "./commitActions.ts"
import { mayPush, protectionOf } from "./pushRights.ts"

const refuse = (text: string) => message(400, text)

interface Base {
  /** What the new tree starts from. */
  readonly tree: Commit | null
  readonly parent: Commit | null
  /** Commits that the branch loses. */
  readonly overwrites: boolean
}

const startOf = async (repository: Repository, asked: CommitRequest): Promise<Commit | null> => {
  if (asked.startSha !== undefined) {
    const commit = /^[0-9a-f]{40}$/.test(asked.startSha) ? await repository.commit(asked.startSha) : null
    if (commit === null) throw refuse(`Cannot find start_sha '${asked.startSha}'`)
    return commit
  }
  return asked.startBranch === undefined ? null : repository.branchHead(asked.startBranch)
}

const baseOf = async (repository: Repository, asked: CommitRequest, empty: boolean): Promise<Base> => {
  const head = await repository.branchHead(asked.branch)
  if (empty) return { tree: null, parent: null, overwrites: false }
  const elsewhere =
    asked.startSha !== undefined || (asked.startBranch !== undefined && asked.startBranch !== asked.branch)
  if (!elsewhere) {
    if (head === null) throw refuse("You can only create or edit files when you are on a branch")
    return { tree: head, parent: head, overwrites: false }
  }
  const start = await startOf(repository, asked)
  if (start === null) throw refuse("You can only create or edit files when you are on a branch")
  if (head === null) return { tree: start, parent: start, overwrites: false }
  if (!asked.force) {
    throw refuse(`A branch called '${asked.branch}' already exists. Switch to that branch in order to make changes`)
  }
  return { tree: start, parent: start, overwrites: true }
}

/** The checks of contract 6.4 that come after the parameters, in their order; then one commit or nothing. */
export const createCommit = async (call: Call, project: Project, asked: CommitRequest): Promise<Commit> => {
  const { instance, caller } = call
  const repository = instance.repositories.of(project)
  return repository.alone(async () => {
    if (!(await mayPush(instance, caller, project, asked.branch))) {
      throw forbidden("You are not allowed to push into this branch")
    }
    const empty = await repository.isEmpty()
    const base = await baseOf(repository, asked, empty)
    if (!isBranchName(asked.branch)) {
      throw refuse(`Something went wrong when we tried to create '${asked.branch}' for you: invalid branch name`)
    }
    if (base.overwrites && protectionOf(project, asked.branch)?.allowForcePush === false) {
      throw refuse("You are not allowed to force push code to a protected branch on this project.")
    }
    const index = await applyActions(repository, base.tree, asked.actions)
    if (instance.scenarios.hit("push-rule", call.url.pathname)) throw refuse(pushRuleText)
    const before = await repository.branchHead(asked.branch)
    const bot = { name: caller.name, email: caller.email }
    const id = await writeCommit(repository, {
      branch: asked.branch,
      parent: base.parent,
      author: { name: asked.authorName ?? bot.name, email: asked.authorEmail ?? bot.email },
      committer: bot,
      message: asked.message,
      changes: index.changes(),
      force: base.overwrites
    }).catch((cause: unknown) => {
      if (!(cause instanceof GitFailed)) throw cause
      throw refuse(`Could not update refs/heads/${asked.branch}. Please refresh and try again.`)
    })
    const commit = await repository.commit(id)
    if (commit === null) throw new Error(`Commit ${id} is not there`)
    if (empty) await repository.setHead(asked.branch)
    branchMoved(instance, project, caller, {
      branch: asked.branch,
      before: before?.id ?? null,
      after: commit.id,
      first: empty,
      skip: false
    })
    return commit
  })
}
