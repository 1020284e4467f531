import type { Group } from "./world/Group.ts"
import type { Project } from "./world/Project.ts"
import type { World } from "./world/World.ts"

/** Where things are on this instance. Filled in once both ports are known. */
export class Addresses {
  /** Relative URL root, "" or "/gitlab". */
  readonly root: string
  url = ""
  pagesUrl = ""

  constructor(root: string) {
    const trimmed = root.replace(/^\/+|\/+$/g, "")
    this.root = trimmed === "" ? "" : `/${trimmed}`
  }

  listening(port: number, pagesPort: number): void {
    this.url = `http://127.0.0.1:${port}${this.root}`
    this.pagesUrl = `http://127.0.0.1:${pagesPort}`
  }

  get apiUrl(): string {
    return `${this.url}/api/v4`
  }

  get origin(): string {
    return new URL(this.url).origin
  }

  group(world: World, group: Group): string {
    return `${this.url}/groups/${world.groupPath(group)}`
  }

  project(world: World, project: Project): string {
    return `${this.url}/${world.projectPath(project)}`
  }

  /** GitLab's "namespace in path" form (contract 8.4). */
  site(world: World, project: Project): string {
    return `${this.pagesUrl}/${sitePath(world, project)}`
  }
}

/** What follows the Pages host, without slashes around it. */
export const sitePath = (world: World, project: Project): string =>
  project.uniqueDomainEnabled ? project.uniqueDomain : world.projectPath(project).toLowerCase()
