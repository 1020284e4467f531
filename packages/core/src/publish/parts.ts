import type { Action } from "./actions.ts"
import { bodyLength } from "./commitBody.ts"
import type { RepoFile } from "./RepoFile.ts"

/** Well below 20 MB, from which GitLab allows three requests in 30 seconds (contract 6.5). */
const largestBody = 10_000_000
/** GitLab counts five JSON elements an action and takes 100,000 (contract 6.5); this leaves room for slow servers. */
const mostActions = 5_000
/** Branch, message and trailers. */
const envelope = 4_000

/** Actions in as few groups as the limits allow, in their order. A file over the limit is alone in its group. */
const grouped = (actions: ReadonlyArray<Action>): ReadonlyArray<ReadonlyArray<Action>> => {
  const groups: Array<Array<Action>> = []
  let room = 0
  let current: Array<Action> = []
  for (const action of actions) {
    const length = bodyLength(action)
    if (groups.length === 0 || length > room || current.length >= mostActions) {
      current = []
      groups.push(current)
      room = largestBody - envelope
    }
    current.push(action)
    room -= length
  }
  return groups
}

/**
 * The commits a version takes. Where it takes several, the first one puts a mark that keeps the Pages job from
 * running and the last one removes it: visitors see the old version until the new one is complete. A mark that an
 * upload before this one left behind is among the actions already, and then there is none to put.
 */
export const partsOf = (
  actions: ReadonlyArray<Action>,
  mark: RepoFile | null
): ReadonlyArray<ReadonlyArray<Action>> => {
  const once = grouped(actions)
  if (once.length <= 1 || mark === null) return once
  return grouped([{ action: "create", path: mark.path, file: mark }, ...actions, { action: "delete", path: mark.path }])
}
