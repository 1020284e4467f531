import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { Member } from "./Member.ts"
import type { World } from "./World.ts"

const tables = ["users", "tokens", "groups", "projects", "pipelines", "jobs", "commitStatuses", "deployments"] as const

/** Keeps the world in one JSON file, written a moment after each change and at the end. */
export class WorldFile {
  readonly #path: string
  readonly #world: World
  readonly #extra: Record<string, unknown>
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(path: string, world: World, extra: Record<string, unknown>) {
    this.#path = path
    this.#world = world
    this.#extra = extra
    world.onChange(() => {
      if (!this.#closed) this.#timer ??= setTimeout(() => this.save(), 100)
    })
  }

  close(): void {
    this.#closed = true
    this.save()
  }

  save(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const dump: Record<string, unknown> = { ...this.#extra }
    for (const table of tables) dump[table] = this.#world[table].dump()
    dump["members"] = this.#world.members
    dump["nextStatusId"] = this.#world.nextStatusId
    mkdirSync(dirname(this.#path), { recursive: true })
    // The file holds secrets, and half a file would be worse than an old one.
    writeFileSync(`${this.#path}.new`, JSON.stringify(dump), { mode: 0o600 })
    renameSync(`${this.#path}.new`, this.#path)
  }
}

/** Fills the world from a file written earlier; `undefined` when there is none. */
export const loadWorld = (path: string, world: World): Record<string, unknown> | undefined => {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch {
    return undefined
  }
  const dump = JSON.parse(text) as Record<string, unknown>
  for (const table of tables) world[table].load(dump[table])
  world.members = dump["members"] as Member[]
  world.nextStatusId = dump["nextStatusId"] as number
  return dump
}
