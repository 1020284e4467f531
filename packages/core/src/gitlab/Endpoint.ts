/** Scopes a token may carry (contract 3.2), as far as they matter to a call of ours. */
type AcceptedScope = "any" | "api" | "read_api" | "read_user" | "read_repository"

/** One call to GitLab's REST API, declared before it is made: what publishing needs is computed from these. */
export interface Endpoint {
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  /** Path below `/api/v4`, with `:name` for each parameter. */
  readonly path: `/${string}`
  /** A token with any one of these may make the call (contract 1.3). */
  readonly accepts: ReadonlyArray<AcceptedScope>
}

/** Reads accept `read_api` besides `api`; some accept more. */
export const reads = (path: `/${string}`, ...also: ReadonlyArray<AcceptedScope>): Endpoint => ({
  method: "GET",
  path,
  accepts: ["api", "read_api", ...also]
})

export const writes = (method: "POST" | "PUT" | "DELETE", path: `/${string}`): Endpoint => ({
  method,
  path,
  accepts: ["api"]
})

/** Whether a token with these scopes may make the call. */
export const allows = (scopes: ReadonlyArray<string>, endpoint: Endpoint): boolean =>
  endpoint.accepts.includes("any") || endpoint.accepts.some((scope) => scopes.includes(scope))

/** `/projects/:id/pipelines` with its parameters filled in, each percent-encoded as one segment. */
export const addressOf = (endpoint: Endpoint, params: Readonly<Record<string, string | number>>): string =>
  endpoint.path.replace(/:([a-z_]+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
