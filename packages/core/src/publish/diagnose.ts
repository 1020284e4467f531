import { FetchHttpClient, HttpClient } from "@effect/platform"
import { Effect, Option } from "effect"
import { GitLab } from "../gitlab/GitLab.ts"
import { Patience } from "../gitlab/Patience.ts"
import type { Project } from "../gitlab/Projects.ts"
import type { AppName } from "../model/AppName.ts"
import type { Host } from "../model/Host.ts"
import { PagesDisabled } from "../problems/PagesDisabled.ts"
import type { GroupFacts } from "../token/TokenFacts.ts"
import { defaultImage, imageOf } from "./ciFile.ts"
import { branchOf } from "./compare.ts"
import { appTopic, ciPath } from "./layout.ts"
import { accessOf, findProject, refOf } from "./project.ts"
import type { Report } from "./Report.ts"
import type { Access } from "./PublishResult.ts"
import { asksToSignIn, asStranger, type Visit } from "./verify.ts"
import { watch } from "./watch.ts"

/** How an app's newest version is doing. */
export interface Health {
  /** The commit that visitors should get; null before the first version. */
  readonly commit: string | null
  /** GitLab's word for the pipeline's state; null where there is no version yet. */
  readonly pipeline: { readonly id: number; readonly status: string; readonly webUrl: string } | null
  /** Where visitors go; null where GitLab cannot tell. */
  readonly url: string | null
  /** Whether GitLab has put it online. */
  readonly deployed: boolean
  /** What a visitor who is not signed in meets; null where nobody can look, or nothing is deployed yet. */
  readonly visit: Visit | null
}

/** The group's apps that can be published to, newest first. */
export const appsOf = Effect.fn("publish.appsOf")(function* (group: GroupFacts) {
  const gitlab = yield* GitLab
  const all = yield* gitlab.projects.ofGroup(group.id, appTopic)
  return all.filter(({ archived, marked_for_deletion_on: ends }) => !archived && ends === null)
})

/**
 * An app's project, or why a publish would not take it; none before its first publish. That Pages is off is for
 * `diagnose` to say: it comes after CI.
 */
export const projectOf = Effect.fn("publish.projectOf")(function* (app: AppName, group: GroupFacts) {
  const gitlab = yield* GitLab
  return yield* findProject({ app, group, access: null, adopt: false }).pipe(
    Effect.catchTag("PagesDisabled", () => gitlab.projects.find(`${group.fullPath}/${app.path}`))
  )
})

/**
 * Looks at the pipeline and the deployment of an app's newest version, and opens its address. Fails with the problem
 * that a publish of this version would end in; what is still under way gets as long as it takes to appear, and no
 * more. Nothing is written to GitLab.
 */
export const diagnose = Effect.fn("publish.diagnose")(function* (project: Project, group: GroupFacts, report: Report) {
  const gitlab = yield* GitLab
  const { appearance } = yield* Patience
  const ref = refOf(project)
  const branch = branchOf(project)
  const head = yield* gitlab.branches.head(project.id, branch)
  const off = new PagesDisabled({ host: gitlab.host.base, projectUrl: ref.webUrl })
  const isOff = project.pages_access_level === "disabled"
  if (Option.isNone(head)) {
    if (isOff) return yield* off
    const site = yield* gitlab.pages.site(ref)
    const empty: Health = { commit: null, pipeline: null, url: urlOf(site), deployed: false, visit: null }
    return empty
  }
  const { id: commit } = head.value
  const ciText = yield* gitlab.files.text(project.id, ciPath, commit)
  const watched = {
    host: gitlab.host,
    app: project.path,
    group: group.fullPath,
    project: ref,
    branch,
    commit,
    image: Option.getOrElse(Option.flatMapNullable(ciText, imageOf), () => defaultImage),
    wait: appearance
  }
  const deployed = yield* Effect.asSome(watch(watched, report)).pipe(
    Effect.catchTag("CiStillRunning", () => Effect.succeedNone),
    // GitLab before 16.8 tells of no deployment and so not why there is none.
    Effect.mapError((problem) => (isOff && problem._tag.startsWith("Pages") ? off : problem))
  )
  if (Option.isNone(deployed)) {
    const [[newest], site] = yield* Effect.all([gitlab.pipelines.ofCommit(ref, commit), gitlab.pages.site(ref)], {
      concurrency: 2
    })
    const underWay: Health = { commit, pipeline: brief(newest), url: urlOf(site), deployed: false, visit: null }
    return underWay
  }
  const { pipeline, url } = deployed.value
  const visit = Option.isNone(url)
    ? null
    : yield* Effect.zipRight(
        report({ _tag: "Verifying", url: url.value }),
        visitOnce(url.value, gitlab.host, accessOf(project))
      )
  const health: Health = { commit, pipeline: brief(pipeline), url: Option.getOrNull(url), deployed: true, visit }
  return health
})

const urlOf = Option.match({ onNone: () => null, onSome: ({ url }: { readonly url: string }) => url })

const brief = (pipeline: { readonly id: number; readonly status: string; readonly web_url: string } | undefined) =>
  pipeline === undefined ? null : { id: pipeline.id, status: pipeline.status, webUrl: pipeline.web_url }

/** Opens the address once, as anybody would and without the token. */
const visitOnce = (url: string, host: Host, access: Access) =>
  Effect.gen(function* () {
    const { answer } = yield* Patience
    const http = HttpClient.withTracerPropagation(yield* HttpClient.HttpClient, false)
    return yield* http.get(url.endsWith("/") ? url : `${url}/`).pipe(
      Effect.scoped,
      Effect.map((response): Visit => {
        if (asksToSignIn(response, host, access)) return "members-only"
        return response.status === 200 ? "live" : "not-yet"
      }),
      Effect.timeout(answer),
      Effect.orElseSucceed((): Visit => "unreachable"),
      Effect.provideService(FetchHttpClient.RequestInit, asStranger)
    )
  })
