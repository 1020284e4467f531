import { type Answer, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { rowNotFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Member } from "../world/Member.ts"
import { reachGroup, reachProject } from "./reach.ts"
import { presentBasicUser } from "./Users.ts"

type Source = Member["source"]

const ofGroup = (call: Call): readonly Source[] =>
  call.world.ancestry(reachGroup(call)).map(({ id }) => ({ kind: "group" as const, id }))

const ofProject = (call: Call): readonly Source[] => {
  const project = reachProject(call)
  const groups = call.world.ancestry(call.world.groupOf(project))
  return [{ kind: "project", id: project.id }, ...groups.map(({ id }) => ({ kind: "group" as const, id }))]
}

/** Every user once, with the highest level. */
const membersFrom = (call: Call, sources: readonly Source[]): readonly Member[] => {
  const best = new Map<number, Member>()
  for (const member of call.world.members) {
    const listed = sources.some((source) => source.kind === member.source.kind && source.id === member.source.id)
    if (!listed) continue
    const known = best.get(member.userId)
    if (known === undefined || known.accessLevel < member.accessLevel) {
      best.set(member.userId, member)
    }
  }
  return [...best.values()].toSorted((a, b) => a.userId - b.userId)
}

const present = (call: Call, member: Member) => ({
  ...presentBasicUser(call.instance.addresses, call.world.users.need(member.userId)),
  access_level: member.accessLevel,
  created_at: member.createdAt,
  expires_at: member.expiresAt,
  membership_state: "active"
})

const one = (call: Call, sources: readonly Source[]): Answer => {
  const id = Number(call.segment("user_id"))
  const member = membersFrom(call, sources).find((each) => each.userId === id)
  if (member === undefined) throw rowNotFound()
  return ok(present(call, member))
}

const all = (call: Call, sources: readonly Source[]): Answer =>
  listOf(call, membersFrom(call, sources), (member) => present(call, member))

const routesOf = (base: string, from: (call: Call) => readonly Source[]): readonly Route[] => [
  { method: "GET", path: `${base}/members`, handle: (call) => all(call, from(call).slice(0, 1)) },
  { method: "GET", path: `${base}/members/all`, handle: (call) => all(call, from(call)) },
  {
    method: "GET",
    path: `${base}/members/:user_id`,
    handle: (call) => one(call, from(call).slice(0, 1))
  },
  { method: "GET", path: `${base}/members/all/:user_id`, handle: (call) => one(call, from(call)) }
]

export const memberRoutes: readonly Route[] = [
  ...routesOf("/groups/:id", ofGroup),
  ...routesOf("/projects/:id", ofProject)
]
