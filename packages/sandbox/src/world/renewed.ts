import { newSecret } from "../auth/secret.ts"
import type { Instance } from "../Instance.ts"
import type { AccessToken } from "./AccessToken.ts"

/** The same token with another value; the old value ends at once (contract 2.5). */
export const renewed = ({ release, world }: Instance, token: AccessToken, expiresAt: string): AccessToken => {
  token.revoked = true
  return world.tokens.add<AccessToken>({
    ...token,
    id: world.tokens.nextId(),
    secret: newSecret(release, token.userId),
    createdAt: new Date().toISOString(),
    lastUsedAt: null,
    revoked: false,
    expiresAt
  })
}
