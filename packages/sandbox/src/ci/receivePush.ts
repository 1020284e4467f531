import type { Instance } from "../Instance.ts"
import type { Project } from "../world/Project.ts"
import type { User } from "../world/User.ts"
import { branchMoved } from "./branchMoved.ts"

interface Landed {
  readonly before: string | null
  readonly after: string | null
  readonly branch: string
}

const idOrNull = (id: string): string | null => (/^0+$/.test(id) ? null : id)

const parse = (report: string): { readonly moves: readonly Landed[]; readonly options: readonly string[] } => {
  const moves: Landed[] = []
  const options: string[] = []
  for (const line of report.split("\n")) {
    const option = /^option (.*)$/.exec(line)?.[1]
    if (option !== undefined) options.push(option)
    const ref = /^ref ([0-9a-f]+) ([0-9a-f]+) refs\/heads\/(.+)$/.exec(line)
    if (ref === null) continue
    const [, before = "", after = "", branch = ""] = ref
    moves.push({ before: idOrNull(before), after: idOrNull(after), branch })
  }
  return { moves, options }
}

/** Takes up what the post-receive hook wrote down. */
export const receivePush = async (instance: Instance, project: Project, user: User, report: string): Promise<void> => {
  const { moves, options } = parse(report)
  const repository = instance.repositories.of(project)
  const made = moves.filter((move) => move.before === null).map((move) => move.branch)
  const wasEmpty = (await repository.branches()).every((branch) => made.includes(branch))
  const first =
    wasEmpty && made.length > 0 ? (made.includes(project.defaultBranch) ? project.defaultBranch : made[0]) : undefined
  for (const move of moves) {
    if (move.after === null) continue
    branchMoved(instance, project, user, {
      branch: move.branch,
      before: move.before,
      after: move.after,
      first: move.branch === first,
      skip: options.includes("ci.skip") || options.includes("ci.no_pipeline")
    })
  }
  if (first !== undefined) await repository.setHead(first)
}
