import { newSecret } from "../auth/secret.ts"
import type { Call } from "../http/Call.ts"
import { badRequest, unauthorized } from "../http/Refusal.ts"
import type { AccessToken } from "../world/AccessToken.ts"
import { checkExpiry } from "./checkExpiry.ts"
import { presentToken } from "./presentToken.ts"

/** A revoked token that asks to be rotated was stolen: the whole family ends (contract 2.5). */
export const revokeFamily = (call: { readonly world: Call["world"] }, token: AccessToken): void => {
  for (const each of call.world.tokens.all()) if (each.family === token.family) each.revoked = true
  call.world.changed()
}

export const rotate = (call: Call, token: AccessToken) => {
  if (token.revoked) {
    revokeFamily(call, token)
    throw badRequest("Token already revoked")
  }
  const owner = call.world.users.get(token.userId)
  if (owner === undefined) throw unauthorized()
  const expiresAt = checkExpiry(call, 7)
  token.revoked = true
  const fresh = call.world.tokens.add({
    ...token,
    id: call.world.tokens.nextId(),
    secret: newSecret(call.instance.release, owner.id),
    createdAt: new Date().toISOString(),
    lastUsedAt: null,
    revoked: false,
    expiresAt
  })
  return { ...presentToken(call.instance.release, fresh), token: fresh.secret }
}
