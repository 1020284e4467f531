import type { Addresses } from "../Addresses.ts"
import { ok } from "../http/Answer.ts"
import { rowNotFound } from "../http/Refusal.ts"
import type { Route } from "../http/Route.ts"
import type { User } from "../world/User.ts"

export const presentBasicUser = (addresses: Addresses, user: User) => ({
  id: user.id,
  username: user.username,
  public_email: null,
  name: user.name,
  state: "active",
  locked: false,
  avatar_url: null,
  web_url: `${addresses.url}/${user.username}`
})

const presentUser = (addresses: Addresses, user: User) => ({
  ...presentBasicUser(addresses, user),
  created_at: user.createdAt,
  bio: "",
  location: "",
  organization: "",
  job_title: "",
  bot: user.kind !== "human",
  pronouns: null,
  followers: 0,
  following: 0
})

const presentCurrentUser = (addresses: Addresses, user: User) => ({
  ...presentUser(addresses, user),
  email: user.email,
  commit_email: user.email,
  confirmed_at: user.createdAt,
  last_sign_in_at: null,
  current_sign_in_at: null,
  theme_id: 3,
  color_scheme_id: 1,
  projects_limit: user.kind === "human" ? 100_000 : 0,
  can_create_group: user.kind === "human",
  can_create_project: user.kind === "human",
  two_factor_enabled: false,
  external: user.kind !== "human",
  private_profile: false,
  identities: []
})

export const userRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/user",
    scopes: ["read_user"],
    handle: (call) => ok(presentCurrentUser(call.instance.addresses, call.caller))
  },
  {
    method: "GET",
    path: "/users/:user_id",
    scopes: ["read_user"],
    handle: (call) => {
      const user = call.world.users.get(Number(call.segment("user_id")))
      if (user === undefined) throw rowNotFound()
      return ok(presentUser(call.instance.addresses, user))
    }
  }
]
