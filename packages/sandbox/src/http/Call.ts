import type { Instance } from "../Instance.ts"
import type { AccessToken } from "../world/AccessToken.ts"
import type { User } from "../world/User.ts"
import type { World } from "../world/World.ts"
import type { Params } from "./Params.ts"
import { unauthorized } from "./Refusal.ts"

export interface Session {
  readonly token: AccessToken
  readonly user: User
}

/** One API request on its way through a handler. */
export class Call {
  readonly instance: Instance
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** What the route's pattern caught. */
  readonly path: Readonly<Record<string, string | undefined>>
  readonly session: Session | null
  /** Query and body together, body first. */
  readonly params: Params
  readonly raw: Buffer

  constructor(parts: {
    readonly instance: Instance
    readonly method: string
    readonly url: URL
    readonly headers: Readonly<Record<string, string | string[] | undefined>>
    readonly path: Readonly<Record<string, string | undefined>>
    readonly session: Session | null
    readonly params: Params
    readonly raw: Buffer
  }) {
    this.instance = parts.instance
    this.method = parts.method
    this.url = parts.url
    this.headers = parts.headers
    this.path = parts.path
    this.session = parts.session
    this.params = parts.params
    this.raw = parts.raw
  }

  get world(): World {
    return this.instance.world
  }

  get user(): User | null {
    return this.session?.user ?? null
  }

  /** The signed-in user, for routes that nobody reaches without a token. */
  get caller(): User {
    if (this.session === null) throw unauthorized()
    return this.session.user
  }

  segment(name: string): string {
    return this.path[name] ?? ""
  }
}
