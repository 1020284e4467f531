import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import { pagesJob } from "../publish/ciFile.ts"
import { branchOf } from "../publish/compare.ts"
import { addressIn } from "../publish/jobLog.ts"
import { refOf } from "../publish/project.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import type { App } from "./App.ts"
import { findApp } from "./findApp.ts"
import { lookAt } from "./lookAt.ts"

/** One app, with its address also where only the log of its job tells it. */
export const showApp = Effect.fn("apps.show")(function* (name: AppName, group: GroupFacts) {
  const project = yield* findApp(name, group)
  const app = yield* lookAt(project, group)
  return app.url === null && app.version !== null && mayBeOnline(app)
    ? { ...app, url: Option.getOrNull(yield* loggedAddress(project)) }
    : app
})

/** Whether Pages is on, so that an address in a log is one. */
const mayBeOnline = ({ problem, state }: App) => state !== "unpublished" && problem?._tag !== "PagesNotInstalled"

/** GitLab before 16.8 tells the address to jobs only, and ours prints it (contract 8.4). */
const loggedAddress = Effect.fnUntraced(function* (project: Project) {
  const gitlab = yield* GitLab
  const pipelines = yield* gitlab.pipelines
    .ofBranch(refOf(project), branchOf(project))
    .pipe(Effect.catchTag("CiDisabled", () => Effect.succeed([])))
  const ended = pipelines.find(({ status }) => status === "success")
  if (ended === undefined) return Option.none<string>()
  const jobs = yield* gitlab.jobs.ofPipeline(project.id, ended.id)
  const job = jobs.find(({ name }) => name === pagesJob)
  return job === undefined
    ? Option.none<string>()
    : Option.fromNullable(addressIn(yield* gitlab.jobs.trace(project.id, job.id)))
})
