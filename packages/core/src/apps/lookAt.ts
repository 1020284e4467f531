import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { PagesSite } from "../gitlab/Pages.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import type { Project } from "../gitlab/Projects.ts"
import { branchOf } from "../publish/compare.ts"
import { accessOf, refOf } from "../publish/project.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import type { App } from "./App.ts"
import { appState } from "./appState.ts"
import { isWhole, versionsIn } from "./versionsIn.ts"

/** Commits looked through for the newest version, where others came after it. */
const lookedThrough = 50

/** An app by three questions at once, and by none where its repository is empty. */
export const lookAt = Effect.fn("apps.lookAt")(function* (project: Project, group: GroupFacts) {
  const gitlab = yield* GitLab
  const ref = refOf(project)
  const branch = branchOf(project)
  const nothing: ReadonlyArray<Pipeline> = []
  const [commits, pipelines, site] = project.empty_repo
    ? [[], nothing, Option.none<PagesSite>()]
    : yield* Effect.all(
        [
          gitlab.commits.list(project.id, branch, lookedThrough),
          gitlab.pipelines.ofBranch(ref, branch).pipe(Effect.catchTag("CiDisabled", () => Effect.succeed(nothing))),
          gitlab.pages.site(ref).pipe(
            Effect.catchIf(
              ({ _tag }) => _tag === "PagesDisabled" || _tag === "PagesNotInstalled",
              () => Effect.succeedNone
            )
          )
        ],
        { concurrency: 3 }
      )
  const versions = versionsIn(commits)
  const newest = versions.find(isWhole)
  const { problem, state } = yield* appState({ project, group: group.fullPath, versions, pipelines, site })
  const app: App = {
    name: project.path,
    title: project.name,
    project: { id: project.id, path: project.path_with_namespace, webUrl: project.web_url },
    // GitLab tells an address even before anything is there.
    url: newest === undefined ? null : Option.getOrNull(Option.map(site, ({ url }) => url)),
    access: accessOf(project),
    version: newest?.number ?? null,
    commit: newest?.commit ?? null,
    publishedAt: newest?.at ?? null,
    publishedBy: newest?.by ?? null,
    state,
    problem
  }
  return app
})
