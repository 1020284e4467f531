// A proxy in a process of its own: `node proxy.mjs open|closed|lost|password`. It writes its port, and then all that it
// is asked and that passes through it, as lines of JSON.
import { createServer, request } from "node:http"
import { connect } from "node:net"

const [mode = "open"] = process.argv.slice(2)
const password = `Basic ${Buffer.from("anna:p@ss").toString("base64")}`

/** @param {object} line */
const tell = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`)

/** @param {import("node:http").IncomingMessage} asked */
const refusal = ({ headers }) => {
  if (mode === "closed") return 403
  if (mode === "lost") return 502
  return mode === "password" && headers["proxy-authorization"] !== password ? 407 : undefined
}

const server = createServer((asked, answer) => {
  tell({ method: asked.method, target: asked.url, headers: asked.headers })
  const status = refusal(asked)
  if (status !== undefined) return void answer.writeHead(status, { server: "squid/6.9" }).end("<title>no</title>")
  const onward = request(asked.url ?? "", { method: asked.method, headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers)
    got.pipe(answer)
  })
  onward.on("error", () => answer.writeHead(502, { server: "squid/6.9" }).end())
  asked.pipe(onward)
})

server.on("connect", (asked, socket) => {
  tell({ method: "CONNECT", target: asked.url, headers: asked.headers })
  socket.on("error", () => undefined)
  const status = refusal(asked)
  if (status !== undefined) return socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
  const { hostname, port } = new URL(`http://${asked.url}`)
  const onward = connect(Number(port), hostname, () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n")
    socket.on("data", (/** @type {Buffer} */ bytes) => tell({ passed: bytes.toString("latin1") }))
    socket.pipe(onward).pipe(socket)
  })
  onward.on("error", () => socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"))
})

server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  tell({ port: typeof address === "object" ? address?.port : 0 })
})
// It ends with whoever started it.
process.stdin.resume().on("end", () => process.exit())
