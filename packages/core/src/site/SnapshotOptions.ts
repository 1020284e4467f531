import type { AccessToken } from "../model/AccessToken.ts"
import type { Limits } from "./limits.ts"

/** How a snapshot is taken. */
export interface SnapshotOptions {
  /** The folder of the source that is to be the site's top; null finds it. */
  readonly root: string | null
  readonly limits: Limits
  /** The token that publishes, which must not be in the site itself. */
  readonly ownToken: AccessToken | null
  /** Files that may hold what looks like a secret: patterns in gitignore syntax. */
  readonly allowSecrets: ReadonlyArray<string>
}
