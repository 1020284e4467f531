import { request } from "node:http"
import { request as requestEncrypted } from "node:https"
import type { Socket } from "node:net"
import type { SecureContext } from "node:tls"
import { ProxyFailure } from "@pages-publisher/core/gitlab/ProxyFailure"

/** In milliseconds; a connection without a proxy gets as long. */
const longest = 10_000

type Done = (...result: [Error, null] | [null, Socket]) => void

/** Opens a connection through a proxy to a place such as `gitlab.example:443`. */
export const tunnel = (proxy: URL, place: string, secureContext: SecureContext, done: Done): void => {
  const isEncrypted = proxy.protocol === "https:"
  const asked = (isEncrypted ? requestEncrypted : request)({
    hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port || (isEncrypted ? 443 : 80),
    method: "CONNECT",
    path: place,
    headers: { host: place, ...authorization(proxy) },
    agent: false,
    timeout: longest,
    ...(isEncrypted ? { secureContext } : {})
  })
  asked.once("connect", ({ statusCode = 0 }, socket: Socket, head) => {
    if (statusCode !== 200) {
      socket.on("error", () => undefined).destroy()
      return done(new ProxyFailure(statusCode), null)
    }
    socket.setTimeout(0)
    if (head.length > 0) socket.unshift(head)
    done(null, socket)
  })
  asked.once("timeout", () =>
    asked.destroy(Object.assign(new Error(`Connect Timeout Error (timeout: ${longest}ms)`), { code: "ETIMEDOUT" }))
  )
  asked.once("error", (cause) => {
    asked.on("error", () => undefined)
    done(new ProxyFailure(null, { cause }), null)
  })
  asked.end()
}

/** The header by which a proxy knows whoever asks, where its address holds a name and a password. */
export const authorization = ({ password, username }: URL) => {
  if (username === "" && password === "") return {}
  const both = `${decoded(username)}:${decoded(password)}`
  return { "proxy-authorization": `Basic ${Buffer.from(both).toString("base64")}` }
}

/** A sign that should have been written in percent form, and was not, is meant as it is. */
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
