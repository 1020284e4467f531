import { type Canned, responseOf } from "../Canned.ts"

export interface Recorder {
  readonly fetch: typeof globalThis.fetch
  /** Everything that was answered, also to who did not wait for it, in the order of the paths. */
  readonly heard: () => Promise<ReadonlyArray<Canned>>
}

/** Listens to what is asked below an address, and answered. */
export const recorder = (base: string): Recorder => {
  const asked = new Map<string, Promise<Canned>>()
  return {
    fetch: async (input, init) => {
      const url = String(input instanceof Request ? input.url : input)
      const path = url.slice(base.length)
      // Whoever asks may stop listening when another answer comes first; the recording goes on.
      const answer = fetch(url, { ...init, signal: null }).then(async (response): Promise<Canned> => ({
        path,
        status: response.status,
        type: response.headers.get("content-type"),
        body: await response.text()
      }))
      asked.set(path, answer)
      return responseOf(await answer)
    },
    heard: async () => (await Promise.all(asked.values())).sort((one, other) => (one.path < other.path ? -1 : 1))
  }
}
