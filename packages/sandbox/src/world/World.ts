import type { AccessToken } from "./AccessToken.ts"
import type { CommitStatus } from "./CommitStatus.ts"
import type { Deployment } from "./Deployment.ts"
import type { Group } from "./Group.ts"
import { InTurn } from "./InTurn.ts"
import type { Job } from "./Job.ts"
import type { Member } from "./Member.ts"
import type { Pipeline } from "./Pipeline.ts"
import type { Project } from "./Project.ts"
import { Table } from "./Table.ts"
import type { User } from "./User.ts"

/** What the instance remembers, apart from what is in Git. */
export class World {
  readonly users = new Table<User>()
  readonly tokens = new Table<AccessToken>()
  readonly groups = new Table<Group>()
  readonly projects = new Table<Project>()
  readonly pipelines = new Table<Pipeline>()
  /** Jobs and commit statuses share one row of numbers, as in GitLab. */
  readonly jobs = new Table<Job>()
  readonly commitStatuses = new Table<CommitStatus>()
  readonly deployments = new Table<Deployment>()
  /** Projects come into being one at a time. */
  readonly creation = new InTurn()
  members: Member[] = []
  nextStatusId = 1
  #onChange: () => void = () => undefined

  onChange(listener: () => void): void {
    this.#onChange = listener
  }

  changed(): void {
    this.#onChange()
  }

  takeStatusId(): number {
    return this.nextStatusId++
  }

  groupPath(group: Group): string {
    const parent = group.parentId === null ? undefined : this.groups.get(group.parentId)
    return parent === undefined ? group.path : `${this.groupPath(parent)}/${group.path}`
  }

  groupName(group: Group): string {
    const parent = group.parentId === null ? undefined : this.groups.get(group.parentId)
    return parent === undefined ? group.name : `${this.groupName(parent)} / ${group.name}`
  }

  groupOf(project: Project): Group {
    return this.groups.need(project.groupId)
  }

  projectPath(project: Project): string {
    return `${this.groupPath(this.groupOf(project))}/${project.path}`
  }

  groupTokens(group: Group): readonly AccessToken[] {
    return this.tokens.filter(({ home }) => home.kind === "group" && home.id === group.id)
  }

  /** The group itself first, the top-level group last. */
  ancestry(group: Group): readonly Group[] {
    const parent = group.parentId === null ? undefined : this.groups.get(group.parentId)
    return parent === undefined ? [group] : [group, ...this.ancestry(parent)]
  }

  findGroup(idOrPath: string): Group | undefined {
    if (/^\d+$/.test(idOrPath)) return this.groups.get(Number(idOrPath))
    const wanted = idOrPath.toLowerCase()
    return this.groups.find((group) => this.groupPath(group).toLowerCase() === wanted)
  }

  findProject(idOrPath: string): Project | undefined {
    if (/^\d+$/.test(idOrPath)) return this.projects.get(Number(idOrPath))
    // A word without a slash is never a project (contract 5.3).
    return idOrPath.includes("/") ? this.projectByPath(idOrPath) : undefined
  }

  projectByPath(fullPath: string): Project | undefined {
    const wanted = fullPath.toLowerCase()
    return this.projects.find((project) => this.projectPath(project).toLowerCase() === wanted)
  }

  movedProject(formerPath: string): Project | undefined {
    const wanted = formerPath.toLowerCase()
    return this.projects.find((project) => project.formerPaths.includes(wanted))
  }

  liveDeployments(project: Project): readonly Deployment[] {
    return this.deployments.filter((deployment) => deployment.projectId === project.id && !deployment.deleted)
  }
}
