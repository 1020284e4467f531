import { answering, type HostCause, html, nothing, page } from "./Arranged.ts"
import { closedPort, tcp } from "./servers.ts"
import { startProxy } from "./startProxy.ts"

type Mode = Parameters<typeof startProxy>[0]

const behind = (name: string, code: string, mode: Mode, host = "https://gitlab.example"): HostCause => ({
  name,
  code,
  arrange: async () => {
    const { close, url } = await startProxy(mode)
    return { host, env: { HTTPS_PROXY: url, HTTP_PROXY: url }, close }
  }
})

/** What a proxy does. */
export const proxyCauses: ReadonlyArray<HostCause> = [
  {
    name: "a proxy that is down",
    code: "host-proxy",
    arrange: async () => ({
      host: "https://gitlab.example",
      env: { HTTPS_PROXY: `http://anna:secret-of-anna@127.0.0.1:${await closedPort()}` },
      close: nothing
    })
  },
  {
    name: "a proxy whose name does not exist",
    code: "host-proxy",
    arrange: async () => ({
      host: "https://gitlab.example",
      env: { HTTPS_PROXY: "proxy.invalid:3128" },
      close: nothing
    })
  },
  {
    name: "a proxy that is none",
    code: "host-proxy",
    arrange: async () => {
      const { close, port } = await tcp((socket) => void socket.once("data", () => socket.end("SSH-2.0-x\r\n")))
      return { host: "https://gitlab.example", env: { HTTPS_PROXY: `http://127.0.0.1:${port}` }, close }
    }
  },
  {
    name: "a proxy that hangs up",
    code: "host-proxy",
    arrange: async () => {
      const { close, port } = await tcp((socket) => void socket.once("data", () => socket.end()))
      return { host: "https://gitlab.example", env: { HTTPS_PROXY: `http://127.0.0.1:${port}` }, close }
    }
  },
  behind("a proxy that wants a password", "host-proxy-auth", "password"),
  behind("a proxy that wants a password, before http://", "host-proxy-auth", "password", "http://gitlab.example"),
  behind("a proxy that lets nobody through", "host-proxy-denied", "closed"),
  behind("a proxy that lets nobody through, before http://", "host-proxy-denied", "closed", "http://gitlab.example"),
  behind("a proxy that finds no way", "host-proxy-no-route", "lost"),
  answering("a proxy nobody named, with its page", "host-proxy-denied", {
    status: 403,
    headers: { ...html, server: "squid/6.9", "x-squid-error": "ERR_ACCESS_DENIED 0" },
    body: page("ERROR: The requested URL could not be retrieved")
  })
]
