import type { Call } from "../http/Call.ts"
import { badRequest } from "../http/Refusal.ts"
import type { AccessToken } from "../world/AccessToken.ts"
import { renewed } from "../world/renewed.ts"
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
  const fresh = renewed(call.instance, token, checkExpiry(call, 7))
  return { ...presentToken(call.instance.release, fresh), token: fresh.secret }
}
