import { createHash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Answer } from "./Answer.ts"

/** Writes an answer; with `cut`, promises more bytes than it sends and hangs up. */
export const send = async (
  response: ServerResponse,
  request: IncomingMessage,
  answer: Answer,
  cut = false
): Promise<void> => {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  const head = request.method === "HEAD"
  if (answer.body instanceof Readable) {
    response.writeHead(answer.status)
    if (head) response.end()
    else await pipeline(answer.body, response)
    return
  }
  const bytes = Buffer.from(answer.body ?? "")
  if (cut) {
    response.setHeader("Content-Length", bytes.length + 1024)
    response.writeHead(answer.status)
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => request.socket.destroy())
    return
  }
  if (answer.status !== 204 && answer.status !== 304) {
    response.setHeader("Content-Length", bytes.length)
    if (answer.status === 200 && request.method === "GET" && bytes.length > 0 && !response.hasHeader("ETag")) {
      response.setHeader("ETag", `W/"${createHash("md5").update(bytes).digest("hex")}"`)
    }
  }
  response.writeHead(answer.status)
  response.end(head || bytes.length === 0 ? undefined : bytes)
}
