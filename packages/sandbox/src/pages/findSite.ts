import { sitePath } from "../Addresses.ts"
import type { Instance } from "../Instance.ts"
import type { Deployment } from "../world/Deployment.ts"
import type { Project } from "../world/Project.ts"

export interface Site {
  readonly project: Project
  readonly deployment: Deployment | null
  /** What remains of the address, below the site. */
  readonly rest: string
  readonly base: string
}

const below = (path: string, base: string): string | null => {
  if (path === base) return ""
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null
}

/** The site an address belongs to; the longest fitting address wins. */
export const findSite = (instance: Instance, pathname: string): Site | null => {
  const { world } = instance
  const path = pathname.slice(1)
  let best: { project: Project; base: string } | null = null
  for (const project of world.projects.all()) {
    const base = sitePath(world, project)
    if (below(path.toLowerCase(), base) === null) continue
    if (best === null || base.length > best.base.length) best = { project, base }
  }
  if (best === null) return null
  const rest = path.slice(best.base.length + 1)
  const live = world.liveDeployments(best.project).filter((each) => !each.replaced)
  const prefixed = live.find((each) => each.pathPrefix !== "" && below(rest, each.pathPrefix) !== null)
  if (prefixed !== undefined) {
    const base = `${best.base}/${prefixed.pathPrefix}`
    return { ...best, base, deployment: prefixed, rest: path.slice(base.length + 1) }
  }
  return { ...best, deployment: live.find((each) => each.pathPrefix === "") ?? null, rest }
}
