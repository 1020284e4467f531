import type { IncomingMessage } from "node:http"

/** The whole body, or `null` as soon as it is known to be longer than the limit. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  if (Number(request.headers["content-length"] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let length = 0
  // Leaving early must not hang up: the answer still has to get through.
  for await (const bytes of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += bytes.length
    if (length > limit) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
