import { spawn } from "node:child_process"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { locales } from "@pages-publisher/core/model/Locale"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { policy } from "../src/content/policy.ts"
import type { Article } from "../src/manual/Article.ts"
import { articlesIn } from "../src/manual/articlesIn.ts"
import { securityFacts, tokenHeader, tokenPlaces } from "../src/manual/security.ts"

const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")
const token = ["glpat", "k7Qp2mZx9RtVb4LwYc8N"].join("-")

interface Heard {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Two servers: a GitLab that knows nobody, and a stranger to whom it may send its visitors. */
const listen = async (heard: Array<Heard>, elsewhere: () => string | undefined) => {
  const server = createServer((request, response) => {
    let body = ""
    request.setEncoding("utf8").on("data", (text: string) => (body += text))
    request.on("end", () => {
      heard.push({ url: request.url ?? "", headers: request.headers, body })
      const location = elsewhere()
      response.writeHead(location === undefined ? 401 : 301, {
        "content-type": "application/json",
        ...(location === undefined ? {} : { location: location + (request.url ?? "") })
      })
      response.end('{"message":"401 Unauthorized"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

let heard: Array<Heard>
let heardElsewhere: Array<Heard>
let location: string | undefined
let gitlab: Awaited<ReturnType<typeof listen>>
let stranger: Awaited<ReturnType<typeof listen>>

beforeEach(async () => {
  heard = []
  heardElsewhere = []
  location = undefined
  gitlab = await listen(heard, () => location)
  stranger = await listen(heardElsewhere, () => undefined)
})
afterEach(() => Promise.all([gitlab.close(), stranger.close()]))

/** All that the program prints while it looks at a token. */
const check = (
  env: Readonly<Record<string, string>>,
  options: ReadonlyArray<string> = [],
  typed = ""
): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [program, "check", "--verbose", "--host", gitlab.url, ...options]
    const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"], ...env } })
    let said = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text))
    child.on("error", reject)
    child.on("close", () => resolve(said))
    child.stdin.end(typed)
  })

const [first, second] = tokenPlaces.variables
const ways = [
  { by: first, env: { [first]: token, [second]: "the-other-one-is-not-read" }, options: [], typed: "" },
  { by: second, env: { [second]: token }, options: [], typed: "" },
  { by: tokenPlaces.option, env: {}, options: [tokenPlaces.option], typed: `${token}\n` }
]

describe("the way of the token is the one that the manual tells", () => {
  it.each(ways)("from $by to one header, and to nothing that is printed", async ({ env, options, typed }) => {
    const said = await check(env, options, typed)
    expect(heard.length).toBeGreaterThan(0)
    for (const { body, headers, url } of heard) {
      expect(headers[tokenHeader.toLowerCase()]).toBe(token)
      const { [tokenHeader.toLowerCase()]: _, ...others } = headers
      expect(JSON.stringify({ body, others, url })).not.toContain(token)
    }
    expect(said).toContain("/api/v4/")
    expect(said).not.toContain(token)
  })

  it("ends where GitLab leads to another place", async () => {
    location = stranger.url
    await check({ [first]: token })
    expect(heard.length).toBeGreaterThan(0)
    expect(heardElsewhere).toEqual([])
  })
})

describe("the articles", () => {
  it("show the policy of the pages, which names no other place", () => {
    const shown = securityFacts({ locale: "en", host: null }).policy
    for (const directive of policy.split("; ")) expect(shown).toContain(directive)
    for (const source of policy.split(/;? /)) expect(source).toMatch(/^('[a-z0-9-]+'|[a-z-]+)$/)
  })

  it.each(["self-managed", "how-it-works", "security"] as const)("%s says the same in every language", (id) => {
    const [original, ...others] = locales.map((locale) => shapeOf(articlesIn(locale)[id]({ locale, host: null })))
    expect(original?.length).toBeGreaterThan(5)
    for (const other of others) expect(other).toEqual(original)
  })
})

/** Its blocks and what is in them that no language changes: links, code, and how much of each there is. */
const shapeOf = ({ blocks }: Article): ReadonlyArray<unknown> =>
  blocks.map((block) => {
    switch (block.kind) {
      case "table":
        return [block.kind, block.head.length, block.rows.map((row) => row.map(fixedIn))]
      case "list":
        return [block.kind, block.items.map(fixedIn)]
      case "steps":
        return [block.kind, block.steps.map(({ text }) => fixedIn(text))]
      case "text":
        return [block.kind, fixedIn(block.text)]
      case "heading":
        return [block.kind]
      default:
        return block
    }
  })

const fixedIn = (text: Article["lead"]): ReadonlyArray<string> =>
  text.flatMap((it) => (it.kind === "code" ? [it.text] : it.kind === "link" ? [it.url] : [])).sort()
