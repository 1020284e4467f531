import { inPieces } from "./inPieces.ts"

/** `fetch` of a browser, which says of every failure the same. What the browser does know is told in Node's words. */
export const browserFetch: typeof globalThis.fetch = async (input, init) => {
  if (!navigator.onLine) throw Object.assign(new Error("offline"), { code: "ENETDOWN" })
  const body = init?.body
  return globalThis.fetch(input, isOfBytes(body) ? { ...init, body: await inPieces(body) } : init)
}

const isOfBytes = (body: BodyInit | null | undefined): body is Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array && body.buffer instanceof ArrayBuffer
