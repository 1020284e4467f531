import type { PageFiles } from "./PageFiles.ts"

/** A page with all that is said about it, and whoever asks. */
export interface Served {
  readonly files: PageFiles
  readonly policy: string
}

export interface Asked {
  readonly method: string
  /** Path and query, as they were sent. */
  readonly target: string
  /** Name and port that were asked for. */
  readonly host: string
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

/** Another name that leads to this computer was made to look like somebody's own site. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** What the page's server says. Whatever it is, the page's policy goes with it. */
export const answer = ({ files, policy }: Served, { host, method, target }: Asked): Answer => {
  const always = {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin"
  }
  const refusal = (status: number, said: string, more = {}): Answer => ({
    status,
    headers: { ...always, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...more },
    bytes: new TextEncoder().encode(`${said}\n`)
  })
  if (!loopback.test(host)) return refusal(421, "Only this computer is answered: open http://localhost")
  if (method !== "GET" && method !== "HEAD")
    return refusal(405, "Only reading is possible here", { allow: "GET, HEAD" })
  const [path = "/"] = target.split("?")
  const file = files.get(path === "/" ? "/index.html" : path)
  if (file === undefined) return refusal(404, "There is no such file")
  // The name of an asset says what is in it.
  const isLasting = path.startsWith("/assets/")
  return {
    status: 200,
    headers: {
      ...always,
      "content-type": file.type,
      "cache-control": isLasting ? "public, max-age=31536000, immutable" : "no-cache"
    },
    bytes: file.bytes
  }
}
