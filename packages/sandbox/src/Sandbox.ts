import { mkdir, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { Addresses } from "./Addresses.ts"
import { resumePipelines } from "./ci/runPipeline.ts"
import { Clock } from "./Clock.ts"
import { Git } from "./git/Git.ts"
import { writePushHooks } from "./git/pushHooks.ts"
import { Repositories } from "./git/Repositories.ts"
import { FrontDoor } from "./http/FrontDoor.ts"
import { type RecordedRequest, RequestLog } from "./http/RequestLog.ts"
import type { Instance } from "./Instance.ts"
import { listen, stopListening } from "./listen.ts"
import { PagesServer } from "./pages/PagesServer.ts"
import { Release } from "./Release.ts"
import { type Scenario, type ScenarioName, Scenarios } from "./scenarios/Scenarios.ts"
import { type Seed, seed } from "./seed.ts"
import type { StartLine } from "./StartLine.ts"
import { World } from "./world/World.ts"
import { loadWorld, WorldFile } from "./world/WorldFile.ts"

export interface SandboxOptions {
  /** Port of GitLab; 0 takes a free one. */
  readonly port?: number
  /** Port of Pages; 0 takes a free one. */
  readonly pagesPort?: number
  /** Folder that survives a restart. Without it, a temp folder that `close` removes. */
  readonly data?: string
  readonly gitlabVersion?: string
  readonly scenarios?: readonly Scenario[]
  /** Relative URL root such as `/gitlab`. */
  readonly root?: string
  /** Factor for all delays of the runner; tests use a small one. */
  readonly pace?: number
  readonly pagesAccessControl?: boolean
}

export interface DeploymentRecord {
  readonly projectId: number
  readonly path: string
  readonly sha: string
  readonly treeId: string
  readonly createdAt: string
}

export interface Sandbox {
  readonly start: StartLine
  readonly close: () => Promise<void>
  readonly setScenarios: (scenarios: readonly Scenario[]) => void
  /** The last 10,000 requests to GitLab's port, in order. */
  readonly requests: readonly RecordedRequest[]
  /** Every Pages deployment ever made. */
  readonly deployments: readonly DeploymentRecord[]
  readonly repositoryPath: (projectPath: string) => string
}

const gitConfig = (hooks: string): Readonly<Record<string, string>> => ({
  "core.hooksPath": hooks,
  "gc.auto": "0",
  "maintenance.auto": "false",
  "safe.directory": "*",
  "http.receivepack": "true",
  "receive.advertisePushOptions": "true",
  "receive.autogc": "false",
  "receive.denyDeleteCurrent": "ignore",
  "uploadpack.allowFilter": "true",
  "uploadpack.allowAnySHA1InWant": "true",
  "advice.defaultBranchName": "false"
})

const deploymentsOf = ({ world }: Instance): readonly DeploymentRecord[] =>
  world.deployments.all().map((each) => {
    const project = world.projects.get(each.projectId)
    return {
      projectId: each.projectId,
      path: project === undefined ? "" : world.projectPath(project),
      sha: each.sha,
      treeId: each.treeId,
      createdAt: each.createdAt
    }
  })

/** Starts a GitLab on this machine. Rejects with `GitMissing` or `PortInUse`. */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const release = new Release(options.gitlabVersion ?? "18.7")
  const temporary = options.data === undefined
  const data = temporary ? await mkdtemp(join(tmpdir(), "gitlab-sandbox-")) : resolve(options.data)
  const hooks = join(data, "hooks")
  const git = new Git(join(data, "home"), gitConfig(hooks))
  const removeData = async (): Promise<void> => {
    if (temporary) await rm(data, { recursive: true, force: true, maxRetries: 3 })
  }
  const undo: (() => Promise<void>)[] = [removeData, () => git.close()]
  const unwind = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    await mkdir(join(data, "home"), { recursive: true })
    await git.run(["--version"], data)
    await writePushHooks(hooks)
    const scenarios = new Scenarios()
    scenarios.set(options.scenarios ?? [])
    const clock = new Clock(options.pace ?? 1)
    const repositories = new Repositories(git, join(data, "repositories"))
    undo.push(async () => repositories.end())
    undo.push(async () => clock.close())
    const instance: Instance = {
      world: new World(),
      release,
      addresses: new Addresses(options.root ?? ""),
      clock,
      git,
      repositories,
      scenarios,
      pagesAccessControl: options.pagesAccessControl ?? true
    }
    const { world, addresses } = instance
    const log = new RequestLog()
    const statePath = join(data, "state.json")
    const earlier = temporary ? undefined : loadWorld(statePath, world)
    const { groupId, tokens } = (earlier?.["seed"] as Seed | undefined) ?? (await seed(instance))
    const file = temporary ? null : new WorldFile(statePath, world, { seed: { groupId, tokens } })
    undo.push(async () => file?.close())
    const group = world.groups.need(groupId)
    const facts = () => ({
      url: addresses.url,
      apiUrl: addresses.apiUrl,
      pagesUrl: addresses.pagesUrl,
      group: { id: group.id, fullPath: world.groupPath(group) }
    })
    const door = new FrontDoor(instance, log, facts)
    const pages = new PagesServer(instance)
    const port = await listen(door.server, options.port ?? 0)
    undo.push(() => stopListening(door.server))
    const pagesPort = await listen(pages.server, options.pagesPort ?? 0)
    undo.push(() => stopListening(pages.server))
    addresses.listening(port, pagesPort)
    file?.save()
    resumePipelines(instance)
    return {
      start: { ...facts(), tokens },
      close: unwind,
      setScenarios: (wanted) => scenarios.set(wanted),
      requests: log.entries,
      get deployments() {
        return deploymentsOf(instance)
      },
      repositoryPath: (projectPath) => {
        const project = world.findProject(projectPath)
        if (project === undefined) throw new RangeError(`No project ${projectPath}`)
        return repositories.pathOf(project.id)
      }
    }
  } catch (cause) {
    await unwind()
    throw cause
  }
}

export type { RecordedRequest, Scenario, ScenarioName, StartLine }
