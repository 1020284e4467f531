import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { Host } from "@pages-publisher/core/model/Host"
import type { GroupFacts, TokenFacts } from "@pages-publisher/core/token/TokenFacts"

/** A token that may publish, and where. It is held in memory, and nowhere else. */
export interface Session {
  readonly host: Host
  readonly token: AccessToken
  readonly group: GroupFacts
  readonly facts: TokenFacts
  /** Whether a token that is no group's was accepted knowingly. */
  readonly allowPersonal: boolean
}
