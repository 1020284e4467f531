import type { Session } from "../http/Call.ts"
import { forbidden, tokenState, unauthorized } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { Instance } from "../Instance.ts"
import { isExpired } from "../world/AccessToken.ts"

type HeaderBag = Readonly<Record<string, string | string[] | undefined>>

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The parameter wins over the headers; an empty value counts as none (contract 1.1). */
export const presentedToken = (headers: HeaderBag, parameter: string | undefined): string | null => {
  const bearer = /^Bearer\s+(.+)$/i.exec(one(headers["authorization"]) ?? "")?.[1]
  const found = [parameter, one(headers["private-token"]), bearer].find(
    (each) => each !== undefined && each.trim() !== ""
  )
  return found?.trim() ?? null
}

export const sessionOf = (instance: Instance, secret: string): Session | null => {
  const token = instance.world.tokens.find((each) => each.secret === secret)
  const user = token && instance.world.users.get(token.userId)
  return token === undefined || user === undefined ? null : { token, user }
}

/** One outcome only: unknown, expired, revoked, blocked (contract 1.3). */
export const authenticate = (instance: Instance, secret: string, path: string): Session => {
  const session = sessionOf(instance, secret)
  if (session === null) throw unauthorized()
  if (isExpired(session.token)) {
    throw tokenState(401, "invalid_token", "Token is expired. You can either do re-authorization or token refresh.")
  }
  if (session.token.revoked) {
    throw tokenState(401, "invalid_token", "Token was revoked. You have to re-authorize from the user.")
  }
  if (instance.scenarios.hit("blocked-user", path)) {
    throw forbidden("Your account has been blocked.")
  }
  session.token.lastUsedAt = new Date().toISOString()
  return session
}

export const requireScope = (route: Route, session: Session): void => {
  if (route.scopes === "any") return
  const reads = route.method === "GET" || route.method === "HEAD"
  const enough = ["api", ...(reads ? ["read_api"] : []), ...(route.scopes ?? [])]
  if (session.token.scopes.some((scope) => enough.includes(scope))) return
  throw tokenState(
    403,
    "insufficient_scope",
    "The request requires higher privileges than provided by the access token.",
    enough.join(" ")
  )
}
