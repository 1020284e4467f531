import { once } from "node:events"
import { createServer, type IncomingMessage, request, type RequestOptions, type ServerResponse } from "node:http"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo, Socket } from "node:net"
import { buffer } from "node:stream/consumers"
import { needs } from "@pages-publisher/core/token/needs"
import { generate } from "selfsigned"
import type { StartLine } from "./startGitLab.ts"

export const gitlab = "https://gitlab.example"
export const pages = "https://pages.example"

/** What a token's facts become: the name that it is to have, and a day that does not move. */
const called = `"name":"${needs.name}"`
const ending = `"expires_at":"2027-06-01"`

export interface Front {
  /** Address of a proxy that finds both names. */
  readonly proxy: string
  /** The certificate to trust, in PEM format. */
  readonly certificate: string
  readonly close: () => Promise<void>
}

/** A sandbox under the names of a real GitLab, so that the program itself says them and breaks its lines for them. */
export const openFront = async ({ pagesUrl, tokens, url }: StartLine): Promise<Front> => {
  const names = [gitlab, pages].map((address) => new URL(address).hostname)
  const { cert, private: key } = await generate([{ name: "commonName", value: names[0] ?? "" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value }) as const) }]
  })
  const renamed = (text: string) =>
    Object.keys(tokens).reduce(
      (all, name) => all.replaceAll(`"name":"${name}"`, called),
      text
        .replaceAll(url, gitlab)
        .replaceAll(pagesUrl, pages)
        .replaceAll(/"expires_at":"\d{4}-\d\d-\d\d"/g, ending)
    )
  const secure = createSecureServer({ cert, key }, (asked, answer) => {
    const to = new URL(asked.headers.host === new URL(pages).host ? pagesUrl : url)
    passOn(asked, answer, { hostname: to.hostname, port: to.port }, renamed).catch(() => answer.destroy())
  })
  const sockets = new Set<Socket>()
  const proxy = createServer()
  proxy.on("connect", (_, socket: Socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy())
    socket.write("HTTP/1.1 200 OK\r\n\r\n")
    secure.emit("connection", socket)
  })
  proxy.listen(0, "127.0.0.1")
  await once(proxy, "listening")
  const { port } = proxy.address() as AddressInfo
  return {
    proxy: `http://127.0.0.1:${port}`,
    certificate: cert,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      proxy.close()
      await once(proxy, "close")
    }
  }
}

const passOn = async (
  asked: IncomingMessage,
  answer: ServerResponse,
  to: RequestOptions,
  renamed: (text: string) => string
) => {
  const { "accept-encoding": _, host: __, ...headers } = asked.headers
  const passed = request({ ...to, method: asked.method, path: asked.url, headers })
  passed.end(await buffer(asked))
  const got = await new Promise<IncomingMessage>((resolve, reject) => {
    passed.once("response", resolve).once("error", reject)
  })
  // Each byte is one character, so that what is no text comes through as it is.
  const body = renamed((await buffer(got)).toString("latin1"))
  answer.statusCode = got.statusCode ?? 502
  for (const [name, value] of Object.entries(got.headers)) {
    if (typeof value === "string" && !/^(content-length|transfer-encoding|connection)$/.test(name))
      answer.setHeader(name, renamed(value))
  }
  answer.end(body, "latin1")
}
