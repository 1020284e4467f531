export type Scope = string

/** What a token was created for; the API never tells (contract 2.1). */
export type TokenHome =
  | { readonly kind: "user" }
  | { readonly kind: "group"; readonly id: number }
  | { readonly kind: "project"; readonly id: number }

export interface AccessToken {
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly secret: string
  readonly scopes: readonly Scope[]
  readonly userId: number
  readonly home: TokenHome
  readonly createdAt: string
  readonly expiresAt: string | null
  /** Tokens that came from one another by rotation; reuse of a revoked one ends them all. */
  readonly family: number
  revoked: boolean
  lastUsedAt: string | null
}

/** Expiry happens at 00:00 UTC of the day (contract 3.5). */
export const isExpired = (token: AccessToken, now = Date.now()): boolean =>
  token.expiresAt !== null && Date.parse(`${token.expiresAt}T00:00:00Z`) <= now

export const isActive = (token: AccessToken): boolean => !token.revoked && !isExpired(token)
