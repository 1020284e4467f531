/** The scopes that GitLab offers for a group access token, and since when, where GitLab's documentation says it (contract 3.2). */
export const offeredScopes = [
  { scope: "api", since: null },
  { scope: "read_api", since: null },
  { scope: "read_repository", since: null },
  { scope: "write_repository", since: null },
  { scope: "read_registry", since: null },
  { scope: "write_registry", since: null },
  { scope: "read_virtual_registry", since: null },
  { scope: "write_virtual_registry", since: null },
  { scope: "create_runner", since: null },
  { scope: "manage_runner", since: "17.1" },
  { scope: "ai_features", since: null },
  { scope: "k8s_proxy", since: "16.4" },
  { scope: "self_rotate", since: "17.9" }
] as const

export type OfferedScope = (typeof offeredScopes)[number]["scope"]

/** Scopes that are of no use beside `api`, because it allows what they allow (contract 1.3, 6.10). */
export const insideApi: ReadonlySet<string> = new Set(["read_api", "read_repository", "write_repository"])
