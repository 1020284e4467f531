import { request } from "node:http"
import type { Socket } from "node:net"
import { ProxyFailure } from "@pages-publisher/core/gitlab/ProxyFailure"
import { Effect } from "effect"
import { authorization } from "../node/tunnel.ts"

/** Asks a proxy at the other end of a connection to pass everything on to `target`, a name and a port. */
export const openTunnel = (socket: Socket, target: string, proxy: URL) =>
  Effect.async<void, ProxyFailure>((resume) => {
    const asked = request({
      method: "CONNECT",
      path: target,
      headers: { host: target, ...authorization(proxy) },
      createConnection: () => socket
    })
    asked.once("connect", ({ statusCode = 0 }) =>
      resume(statusCode === 200 ? Effect.void : Effect.fail(new ProxyFailure(statusCode)))
    )
    asked.on("error", (cause) => resume(Effect.fail(new ProxyFailure(null, { cause }))))
    asked.end()
    return Effect.sync(() => asked.destroy())
  })
