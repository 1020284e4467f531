import { incompletePath } from "./layout.ts"
import type { Plan } from "./plan.ts"
import type { RepoFile } from "./RepoFile.ts"

/** An action of GitLab's commits endpoint (contract 6.4). */
export type Action =
  | { readonly action: "delete"; readonly path: string }
  | { readonly action: "move"; readonly from: string; readonly path: string }
  | { readonly action: "create" | "update"; readonly path: string; readonly file: RepoFile }

/**
 * In an order in which each action finds the tree it needs: what goes away first, so that a folder can take the place
 * of a file and the other way round. The mark of an incomplete version goes last.
 */
export const actionsOf = ({ add, move, remove, update }: Plan): ReadonlyArray<Action> => [
  ...remove.filter((path) => path !== incompletePath).map((path): Action => ({ action: "delete", path })),
  ...move.map(({ from, to }): Action => ({ action: "move", from, path: to.path })),
  ...update.map((file): Action => ({ action: "update", path: file.path, file })),
  ...add.map((file): Action => ({ action: "create", path: file.path, file })),
  ...remove.filter((path) => path === incompletePath).map((path): Action => ({ action: "delete", path }))
]
