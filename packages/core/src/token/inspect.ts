import { Clock, Effect, Option, Redacted } from "effect"
import { Credentials } from "../gitlab/Credentials.ts"
import { GitLab } from "../gitlab/GitLab.ts"
import type { InstanceVersion } from "../gitlab/Metadata.ts"
import type { TokenSelf } from "../gitlab/Tokens.ts"
import type { User } from "../gitlab/Users.ts"
import { GitLabVersion } from "../model/GitLabVersion.ts"
import { neededRole } from "../model/Role.ts"
import { GroupChoiceNeeded } from "../problems/GroupChoiceNeeded.ts"
import type { GroupNotFound } from "../problems/GroupNotFound.ts"
import { GroupNotOfToken } from "../problems/GroupNotOfToken.ts"
import { GroupOwnHidden } from "../problems/GroupOwnHidden.ts"
import { TokenRejected } from "../problems/TokenRejected.ts"
import { looksCutOff } from "./cutOff.ts"
import { principalOf } from "./kind.ts"
import type { GroupFacts, TokenFacts } from "./TokenFacts.ts"

export interface Inspection {
  /** Full path of the group to publish into; null means the token's own. */
  readonly group: string | null
  /** Whether a token that belongs to a person or a service account is accepted knowingly. */
  readonly allowPersonal: boolean
}

const day = 24 * 60 * 60 * 1000

/** Asks GitLab what the token is: one round of questions at once, and one more that needs the first's answers. */
export const inspect = Effect.fn("token.inspect")(function* ({ allowPersonal, group: wanted }: Inspection) {
  const gitlab = yield* GitLab
  const { self, user, metadata } = yield* Effect.all(
    { self: gitlab.tokens.self, user: gitlab.users.current, metadata: gitlab.metadata.current },
    { concurrency: "unbounded" }
  ).pipe(Effect.catchTag("TokenRejected", hintAtCutOff))
  const principal = Option.map(user, principalOf)
  const own = Option.getOrNull(Option.flatMapNullable(principal, ownGroup))
  const publishes = Option.exists(principal, ({ kind }) => kind === "group" || (allowPersonal && kind !== "project"))

  const { group, project, version } = yield* Effect.all(
    {
      group: publishes ? groupFacts(wanted ?? own, own, user) : Effect.succeed(null),
      project: Option.match(principal, {
        onSome: ({ kind, resource }) =>
          kind === "project" && resource !== null ? projectPath(resource) : Effect.succeed(null),
        onNone: () => Effect.succeed(null)
      }),
      version: Option.isSome(metadata) ? Effect.succeed(metadata) : gitlab.metadata.version
    },
    { concurrency: "unbounded" }
  )
  const now = yield* Clock.currentTimeMillis
  return facts({ self, user, group, project, version, now })
})

const hintAtCutOff = (problem: TokenRejected) =>
  Effect.flatMap(Credentials, ({ token }) =>
    Effect.fail(
      new TokenRejected({ host: problem.host, evidence: problem.evidence, cutOff: looksCutOff(Redacted.value(token)) })
    )
  )

const ownGroup = ({ kind, resource }: ReturnType<typeof principalOf>) => (kind === "group" ? resource : null)

const groupFacts = (wanted: number | string | null, own: number | null, user: Option.Option<User>) =>
  Effect.gen(function* () {
    const gitlab = yield* GitLab
    const chosen = wanted ?? (yield* onlyGroup)
    const [group, role] = yield* Effect.all(
      [
        Effect.catchTag(gitlab.groups.get(chosen), "GroupNotFound", (problem) => whyHidden(problem, own)),
        Option.match(user, { onSome: ({ id }) => gitlab.groups.role(chosen, id), onNone: () => Effect.succeed(0) })
      ],
      { concurrency: "unbounded" }
    )
    return {
      id: group.id,
      name: group.name,
      fullPath: group.full_path,
      webUrl: group.web_url,
      role,
      projectCreation: group.project_creation_level,
      sharedRunners: group.shared_runners_setting,
      markedForDeletionOn: group.marked_for_deletion_on
    } satisfies GroupFacts
  })

/**
 * A group's token sees its own group and all below it, and GitLab hides every other one in the same way as one that is
 * not there (contract 1.2). So the own group tells which of the causes it is.
 */
const whyHidden = Effect.fnUntraced(function* (problem: GroupNotFound, own: number | null) {
  if (own === null) return yield* problem
  const gitlab = yield* GitLab
  const { evidence, group, host } = problem
  const { full_path: path } = yield* Effect.catchTag(gitlab.groups.get(own), "GroupNotFound", () =>
    Effect.fail(new GroupOwnHidden({ host, evidence }))
  )
  const isInside = `${group}/`.toLowerCase().startsWith(`${path}/`.toLowerCase())
  return yield* isInside ? problem : new GroupNotOfToken({ host, evidence, group, own: path })
})

/** A token that is nobody's in particular needs a choice, unless there is only one group to choose. */
const onlyGroup = Effect.gen(function* () {
  const gitlab = yield* GitLab
  const groups = yield* gitlab.groups.list(neededRole)
  const [first] = groups
  if (first === undefined || groups.length > 1) {
    return yield* new GroupChoiceNeeded({ host: gitlab.host.base, groups: groups.map((group) => group.full_path) })
  }
  return first.id
})

const projectPath = (id: number) =>
  Effect.flatMap(GitLab, (gitlab) => gitlab.projects.find(id)).pipe(
    Effect.map(Option.match({ onSome: (project) => project.path_with_namespace, onNone: () => null }))
  )

interface Gathered {
  readonly self: Option.Option<TokenSelf>
  readonly user: Option.Option<User>
  readonly group: GroupFacts | null
  readonly project: string | null
  readonly version: Option.Option<InstanceVersion>
  readonly now: number
}

const facts = ({ group, now, project, self, user, version }: Gathered): TokenFacts => {
  const token = Option.getOrNull(self)
  const actor = Option.getOrNull(user)
  const instance = Option.getOrNull(version)
  return {
    kind: actor === null ? null : principalOf(actor).kind,
    name: token?.name ?? actor?.name ?? null,
    username: actor?.username ?? null,
    bot: actor?.bot ?? null,
    scopes: token?.scopes ?? null,
    granular: token?.granular ?? false,
    createdAt: token?.created_at ?? null,
    expiresAt: token?.expires_at ?? null,
    daysLeft: token?.expires_at == null ? null : daysUntil(token.expires_at, now),
    lastUsedAt: token?.last_used_at ?? null,
    project,
    group,
    gitlab: {
      version: instance === null ? null : Option.getOrNull(GitLabVersion.parse(instance.version)),
      edition: edition(instance)
    }
  }
}

/** Whole days that remain, rounded up, so that 1 means "ends within a day". */
const daysUntil = (date: string, now: number) => Math.ceil((Date.parse(`${date}T00:00:00Z`) - now) / day)

const edition = (instance: InstanceVersion | null) => {
  if (instance === null) return null
  return instance.enterprise === true || instance.version.endsWith("-ee") ? "ee" : "ce"
}
