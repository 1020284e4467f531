import type { IncomingMessage } from "node:http"
import type { Instance } from "../Instance.ts"
import type { Answer } from "./Answer.ts"
import type { Session } from "./Call.ts"
import { tooManyRequests } from "./Refusal.ts"
import { Throttle } from "./Throttle.ts"

const large = 20 * 1024 ** 2
const perHalfMinute = new Throttle(3, 30)

/** Bodies over 20 MB, or of unknown length: three per half minute and user (contract 6.5). */
export const checkLargeBody = (
  instance: Instance,
  session: Session | null,
  request: IncomingMessage,
  length: number
): void => {
  if (!instance.release.atLeast("18.7") || session === null) return
  const known = request.headers["content-length"] !== undefined
  if (known && length <= large) return
  if (!perHalfMinute.admits(instance, String(session.user.id))) throw tooManyRequests(30)
}

/** Said by the upload proxy, in front of everything that knows of CORS. */
export const tooLarge = (request: IncomingMessage, limit: number): Answer => {
  // A client still sending would otherwise meet a closed connection instead of the answer.
  request.resume()
  return {
    status: 413,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-In-Front": "yes" },
    body: `upload failed: the upload size ${request.headers["content-length"] ?? limit + 1} is over maximum of ${limit} bytes: entity is too large\n`
  }
}
