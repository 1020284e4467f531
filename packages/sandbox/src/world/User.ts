/** How GitLab made the account; everything but a human answers `bot: true`. */
export type UserKind = "human" | "group-bot" | "project-bot" | "service-account"

export interface User {
  readonly id: number
  readonly kind: UserKind
  readonly username: string
  name: string
  readonly email: string
  readonly createdAt: string
}
