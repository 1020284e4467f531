import type { Release } from "../Release.ts"
import { type AccessToken, isActive, isExpired } from "../world/AccessToken.ts"

export const presentToken = (release: Release, token: AccessToken) => ({
  id: token.id,
  name: token.name,
  revoked: token.revoked,
  created_at: token.createdAt,
  ...(release.atLeast("17.7") || token.home.kind === "user" ? { description: token.description } : {}),
  scopes: token.scopes,
  user_id: token.userId,
  last_used_at: token.lastUsedAt,
  active: isActive(token),
  expires_at: token.expiresAt,
  ...(release.atLeast("19.0") ? { expired: isExpired(token), granular: false } : {})
})
