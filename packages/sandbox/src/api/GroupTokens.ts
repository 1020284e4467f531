import { rolesIn } from "../auth/grantableRoles.ts"
import { scopesIn } from "../auth/groupScopes.ts"
import { groupLevel, Maintainer, Owner } from "../auth/roles.ts"
import { created, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { badRequest, error, notFound, unauthorized } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { type AccessToken, isActive } from "../world/AccessToken.ts"
import type { Group } from "../world/Group.ts"
import { newGroupToken } from "../world/newGroupToken.ts"
import { givenExpiry } from "./checkExpiry.ts"
import { presentToken } from "./presentToken.ts"
import { reachGroup } from "./reach.ts"
import { rotate } from "./rotate.ts"

const present = (call: Call, group: Group, token: AccessToken) => ({
  ...presentToken(call.instance.release, token),
  access_level: groupLevel(call.world, call.world.users.need(token.userId), group),
  ...(call.instance.release.atLeast("18.0") ? { resource_type: "group", resource_id: group.id } : {})
})

/** Below Owner the answer is 401, not 403 (contract 3.2). */
const ownedGroup = (call: Call): Group => {
  const group = reachGroup(call)
  if (groupLevel(call.world, call.user, group) < Owner) throw unauthorized()
  return group
}

const tokensOf = (call: Call, group: Group): readonly AccessToken[] => call.world.groupTokens(group)

const tokenOf = (call: Call, group: Group): AccessToken => {
  const asked = call.segment("token_id")
  const id = asked === "self" ? call.session?.token.id : Number(asked)
  const token = tokensOf(call, group).find((each) => each.id === id)
  if (token === undefined) throw notFound("group Access Token")
  return token
}

const list = (call: Call) => {
  const group = ownedGroup(call)
  const state = call.params.oneOf("state", ["active", "inactive"])
  const revoked = call.params.boolean("revoked")
  const search = call.params.string("search")?.toLowerCase() ?? ""
  const rows = tokensOf(call, group).filter(
    (token) =>
      (state === undefined || isActive(token) === (state === "active")) &&
      (revoked === undefined || token.revoked === revoked) &&
      token.name.toLowerCase().includes(search)
  )
  return listOf(call, rows, (token) => present(call, group, token))
}

const create = (call: Call) => {
  const { instance, params } = call
  const group = reachGroup(call)
  const name = params.requiredString("name")
  const scopes = params.list("scopes")
  if (scopes === undefined) throw error(400, "scopes is missing")
  const offered = scopesIn(instance.release)
  if (!scopes.every((scope) => offered.some((each) => each.scope === scope))) {
    throw error(400, "scopes does not have a valid value")
  }
  const accessLevel = params.integer("access_level") ?? Maintainer
  if (!rolesIn(instance.release).some(({ level }) => level === accessLevel)) {
    throw error(400, "access_level does not have a valid value")
  }
  const description = params.string("description") ?? null
  const token = newGroupToken(instance, call.caller, group, {
    name,
    description,
    scopes,
    accessLevel,
    expiresAt: givenExpiry(call)
  })
  if ("refused" in token) throw badRequest(token.refused.join(" and "))
  return created({ ...present(call, group, token.made), token: token.made.secret })
}

const revoke = (call: Call) => {
  const group = ownedGroup(call)
  tokenOf(call, group).revoked = true
  return noContent
}

const base = "/groups/:id/access_tokens"

export const groupTokenRoutes: readonly Route[] = [
  { method: "GET", path: base, since: "14.7", handle: list },
  { method: "POST", path: base, since: "14.7", handle: create },
  {
    method: "GET",
    path: `${base}/:token_id`,
    since: "14.10",
    handle: (call) => {
      const group = ownedGroup(call)
      return ok(present(call, group, tokenOf(call, group)))
    }
  },
  { method: "DELETE", path: `${base}/:token_id`, since: "14.7", handle: revoke },
  {
    method: "POST",
    path: `${base}/:token_id/rotate`,
    since: "16.0",
    scopes: ["self_rotate"],
    handle: (call) => {
      const self = call.segment("token_id") === "self"
      const group = self ? reachGroup(call) : ownedGroup(call)
      return ok(rotate(call, tokenOf(call, group)))
    }
  }
]
