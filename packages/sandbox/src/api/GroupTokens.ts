import { groupLevel, Owner } from "../auth/roles.ts"
import { newSecret } from "../auth/secret.ts"
import { created, noContent, ok } from "../http/Answer.ts"
import type { Call } from "../http/Call.ts"
import { listOf } from "../http/paginate.ts"
import { badRequest, error, notFound, unauthorized } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import { type AccessToken, isActive } from "../world/AccessToken.ts"
import type { Group } from "../world/Group.ts"
import { newBot } from "../world/newBot.ts"
import { checkExpiry } from "./checkExpiry.ts"
import { presentToken } from "./presentToken.ts"
import { reachGroup } from "./reach.ts"
import { rotate } from "./rotate.ts"

const grantable = new Set([
  "api",
  "read_api",
  "read_repository",
  "write_repository",
  "read_registry",
  "write_registry",
  "read_virtual_registry",
  "write_virtual_registry",
  "create_runner",
  "manage_runner",
  "ai_features",
  "k8s_proxy",
  "self_rotate"
])
const levels = [10, 15, 20, 30, 40, 50]

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

const tokensOf = (call: Call, group: Group): readonly AccessToken[] =>
  call.world.tokens.filter(({ home }) => home.kind === "group" && home.id === group.id)

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
  const group = reachGroup(call)
  const name = call.params.requiredString("name")
  const scopes = call.params.list("scopes")
  if (scopes === undefined) throw error(400, "scopes is missing")
  if (!scopes.every((scope) => grantable.has(scope))) {
    throw error(400, "scopes does not have a valid value")
  }
  const accessLevel = call.params.integer("access_level") ?? 40
  if (!levels.includes(accessLevel)) throw error(400, "access_level does not have a valid value")
  const level = groupLevel(call.world, call.user, group)
  if (call.caller.kind !== "human" || level < Owner) {
    throw badRequest("User does not have permission to create group access token")
  }
  const description = call.params.string("description") ?? null
  const expiresAt = checkExpiry(call, 365)
  const bot = newBot(call.instance, { kind: "group", id: group.id }, name, accessLevel)
  const id = call.world.tokens.nextId()
  const token = call.world.tokens.add<AccessToken>({
    id,
    name,
    description,
    secret: newSecret(call.instance.release, bot.id),
    scopes,
    userId: bot.id,
    home: { kind: "group", id: group.id },
    createdAt: new Date().toISOString(),
    expiresAt,
    family: id,
    revoked: false,
    lastUsedAt: null
  })
  return created({ ...present(call, group, token), token: token.secret })
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
