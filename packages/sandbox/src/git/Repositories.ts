import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import type { Project } from "../world/Project.ts"
import type { Git } from "./Git.ts"
import { Repository } from "./Repository.ts"

/** All repositories, in folders named after project numbers, which outlive renames. */
export class Repositories {
  readonly folder: string
  readonly git: Git
  readonly #open = new Map<number, Repository>()

  constructor(git: Git, folder: string) {
    this.git = git
    this.folder = folder
  }

  pathOf(projectId: number): string {
    return join(this.folder, `${projectId}.git`)
  }

  of(project: Project): Repository {
    const known = this.#open.get(project.id)
    if (known !== undefined) return known
    const repository = new Repository(this.git, this.pathOf(project.id))
    this.#open.set(project.id, repository)
    return repository
  }

  async create(projectId: number, branch: string): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    await this.git.run(
      ["init", "--quiet", "--bare", "--template=", `--initial-branch=${branch}`, this.pathOf(projectId)],
      this.folder
    )
  }

  async remove(projectId: number): Promise<void> {
    this.#open.get(projectId)?.end()
    this.#open.delete(projectId)
    await rm(this.pathOf(projectId), { recursive: true, force: true })
  }

  end(): void {
    for (const repository of this.#open.values()) repository.end()
  }
}
