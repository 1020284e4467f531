import type { Instance } from "../Instance.ts"
import type { Headers } from "./Answer.ts"

const paging = ["Link", "X-Total", "X-Total-Pages", "X-Per-Page", "X-Page", "X-Next-Page", "X-Prev-Page"]
const blob = [
  "X-Gitlab-Blob-Id",
  "X-Gitlab-Commit-Id",
  "X-Gitlab-Content-Sha256",
  "X-Gitlab-Encoding",
  "X-Gitlab-File-Name",
  "X-Gitlab-File-Path",
  "X-Gitlab-Last-Commit-Id",
  "X-Gitlab-Ref",
  "X-Gitlab-Size"
]

/** Never `Retry-After` or `RateLimit-*`: browsers cannot read those (contract 1.5). */
const exposed = (instance: Instance): string =>
  [...paging, ...blob, ...(instance.release.atLeast("17.0") ? ["X-Request-Id", "ETag"] : [])].join(", ")

export const corsHeaders = (instance: Instance, origin: string | undefined): Headers => {
  if (origin === undefined) return {}
  return origin === instance.addresses.origin
    ? {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Expose-Headers": exposed(instance)
      }
    : { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": exposed(instance) }
}

export const preflightHeaders = (
  instance: Instance,
  origin: string | undefined,
  askedHeaders: string | undefined
): Headers => ({
  ...corsHeaders(instance, origin),
  "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
  ...(askedHeaders === undefined ? {} : { "Access-Control-Allow-Headers": askedHeaders }),
  "Access-Control-Max-Age": "7200"
})
