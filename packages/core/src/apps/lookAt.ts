import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import type { Pipeline } from "../gitlab/Pipelines.ts"
import type { Project } from "../gitlab/Projects.ts"
import { branchOf } from "../publish/compare.ts"
import { accessOf, refOf } from "../publish/project.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import type { App } from "./App.ts"
import { appState, type Seen } from "./appState.ts"
import { isWhole, versionsIn } from "./versionsIn.ts"

/** Commits looked through for the newest version, where others came after it. */
const lookedThrough = 50

/** An app by three questions at once, and by none where its repository is empty. */
export const lookAt = Effect.fn("apps.lookAt")(function* (project: Project, group: GroupFacts) {
  const gitlab = yield* GitLab
  const ref = refOf(project)
  const branch = branchOf(project)
  const nothing: ReadonlyArray<Pipeline> = []
  const [commits, pipelines, { noPages, site }] = project.empty_repo
    ? [[], nothing, withoutSite(null)]
    : yield* Effect.all(
        [
          gitlab.commits.list(project.id, branch, lookedThrough),
          gitlab.pipelines.ofBranch(ref, branch).pipe(Effect.catchTag("CiDisabled", () => Effect.succeed(nothing))),
          gitlab.pages.site(ref).pipe(
            Effect.map((site) => ({ site, noPages: null })),
            Effect.catchTags({
              PagesDisabled: (problem) => Effect.succeed(withoutSite(problem)),
              PagesNotInstalled: (problem) => Effect.succeed(withoutSite(problem))
            })
          )
        ],
        { concurrency: 3 }
      )
  const versions = versionsIn(commits)
  const newest = versions.find(isWhole)
  const { problem, state } = yield* appState({ project, group: group.fullPath, versions, pipelines, site, noPages })
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

const withoutSite = (noPages: Seen["noPages"]): Pick<Seen, "noPages" | "site"> => ({ site: Option.none(), noPages })
