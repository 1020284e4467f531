import type { Host } from "../model/Host.ts"
import type { Warning } from "../problems/Warning.ts"

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/** What is worth knowing of a host before anything is asked there. */
export const hostWarnings = (host: Host): ReadonlyArray<Warning> => {
  const { hostname, protocol } = new URL(host.origin)
  return protocol === "http:" && !loopback.test(hostname) ? [{ _tag: "HostUnencrypted", host: host.base }] : []
}
