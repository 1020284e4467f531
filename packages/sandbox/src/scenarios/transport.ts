import type { IncomingMessage } from "node:http"
import { type Answer, html, json, text } from "../http/Answer.ts"
import { tooManyRequests } from "../http/Refusal.ts"
import type { Instance } from "../Instance.ts"

const slowSeconds = 60

const throttled = (): Answer => {
  const reset = Math.floor(Date.now() / 1000) + 90
  return text(429, "Retry later\n", {
    "RateLimit-Name": "throttle_authenticated_api",
    "RateLimit-Limit": "2000",
    "RateLimit-Observed": "2001",
    "RateLimit-Remaining": "0",
    "RateLimit-Reset": String(reset),
    "RateLimit-ResetTime": new Date(reset * 1000).toUTCString(),
    "Retry-After": "90"
  })
}

/** What a load balancer says; it knows no CORS. */
const badGateway = html(
  502,
  "<!DOCTYPE html>\n<html>\n<head><title>GitLab is not responding (502)</title></head>\n<body><h1>502</h1><h3>Whoops, GitLab is taking too much time to respond.</h3></body>\n</html>\n",
  { "X-In-Front": "yes" }
)

const unavailable = text(503, "GitLab is undergoing maintenance\n", { "Retry-After": "60", "X-In-Front": "yes" })

/** Ends early when the scenario is switched off or the sandbox closes. */
const dawdle = async (instance: Instance): Promise<void> => {
  let stop = (): void => undefined
  const off = new Promise<void>((resolve) => {
    stop = instance.scenarios.onChange(() => {
      if (!instance.scenarios.isOn("slow")) resolve()
    })
  })
  await Promise.race([instance.clock.wait(slowSeconds), off])
  stop()
}

const drain = (request: IncomingMessage): void => {
  request.resume()
}

/** An answer from in front of GitLab, a hang-up, or `null` when the request goes through. */
export const answerInstead = async (
  instance: Instance,
  request: IncomingMessage,
  path: string,
  api: boolean
): Promise<Answer | "reset" | null> => {
  const { scenarios } = instance
  const hit = (name: Parameters<typeof scenarios.hit>[0]): boolean => scenarios.hit(name, path, request.method)
  if (hit("connection-resets")) return "reset"
  if (hit("slow")) await dawdle(instance)
  const answer = hit("5xx")
    ? badGateway
    : hit("maintenance")
      ? unavailable
      : hit("500")
        ? json(500, { message: "500 Internal Server Error" })
        : hit("rate-limited")
          ? throttled()
          : api && hit("endpoint-rate-limited")
            ? tooManyRequests(60).answer
            : null
  if (answer !== null) drain(request)
  return answer
}

/** Whether the work is done and the answer lost. Reads are spared unless a rule names their method. */
export const swallowsAnswer = (instance: Instance, method: string, path: string): boolean => {
  const reads = method === "GET" || method === "HEAD" || path.endsWith("/git-upload-pack")
  if (reads && !instance.scenarios.namesMethod("lost-answers")) return false
  return instance.scenarios.hit("lost-answers", path, method)
}
