import { answering, type HostCause, html, json, page, plain } from "./Arranged.ts"

/** What GitLab itself answers that is no answer. */
export const gitlabCauses: ReadonlyArray<HostCause> = [
  answering("GitLab under maintenance", "host-maintenance", { status: 503, headers: html, body: page("Maintenance") }),
  answering("GitLab that starts", "host-unavailable", {
    status: 502,
    headers: html,
    body: page("GitLab is not responding (502)")
  }),
  answering("GitLab that is overloaded", "host-unavailable", { status: 503, headers: plain, body: "busy" }),
  answering("GitLab that fails", "host-internal-error", {
    status: 500,
    headers: json,
    body: '{"message":"500 Internal Server Error"}'
  }),
  answering("GitLab's limit for all", "host-rate-limited", {
    status: 429,
    headers: { ...plain, "retry-after": "900" },
    body: "Retry later\n"
  }),
  answering("GitLab's limit for one question", "host-rate-limited", {
    status: 429,
    headers: { ...json, "retry-after": "900" },
    body: '{"message":{"error":"This endpoint has been requested too many times. Try again later."}}'
  }),
  answering("JSON of another shape", "host-answer-unexpected", {
    status: 200,
    headers: json,
    body: '{"hello":"world"}'
  })
]
