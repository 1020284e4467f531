/** A direct membership; inherited ones are computed. */
export interface Member {
  readonly userId: number
  readonly source: { readonly kind: "group" | "project"; readonly id: number }
  readonly accessLevel: number
  readonly createdAt: string
  readonly expiresAt: string | null
}
