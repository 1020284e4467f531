import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { buildInto, type Built } from "./builtSite.ts"
import { openChromium } from "./servedSite.ts"

/** The program as its users have it. */
const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")
const start = (...args: ReadonlyArray<string>) =>
  spawn(process.execPath, [program, ...args, "--json"], { env: { PATH: process.env["PATH"] } })

/** The one document that it prints. */
const documentOf = async <A>({ stdout }: ReturnType<typeof start>): Promise<A> => {
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line) as A
  throw new Error("the program printed nothing")
}

interface Sandbox {
  readonly url: string
  readonly tokens: { readonly maintainer: string }
}

let gitlab: ChildProcess
let temporary: string
let site: Built
/** Where visitors find the guide. */
let url: string

/** Under which path a site comes to stand is known when it has been put there once. */
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
  await writeFile(join(temporary, "index.html"), "<!doctype html><title>Soon</title>")
  const sandbox = start("sandbox")
  gitlab = sandbox
  const { tokens, url: host } = await documentOf<Sandbox>(sandbox)
  const publish = async (folder: string): Promise<string> => {
    const publishing = start("publish", folder, "--host", host, "--token-stdin", "--app", "guide", "--access", "public")
    publishing.stdin.end(tokens.maintainer)
    const said = await documentOf<{ readonly result?: { readonly url: string } }>(publishing)
    return `${said.result?.url ?? JSON.stringify(said)}/`
  }
  url = await publish(temporary)
  site = await buildInto("--base", new URL(url).pathname)
  url = await publish(site.folder)
})
afterAll(async () => {
  if (gitlab.exitCode === null && gitlab.kill("SIGINT")) await once(gitlab, "close")
  await site.remove()
  await rm(temporary, { recursive: true, force: true })
})

describe("the guide, put online by the program that it is about", () => {
  it("is reached as a whole from its front page, by links that lead somewhere", async () => {
    const broken: Array<string> = []
    const known = new Set([url])
    for (const address of known) {
      const response = await fetch(address)
      const text = await response.text()
      if (!response.ok) broken.push(address)
      if (!response.headers.get("content-type")?.startsWith("text/html")) continue
      for (const [, href = ""] of text.matchAll(/ (?:href|src)="([^"#]+)/g)) {
        const target = new URL(href, address)
        if (target.origin === new URL(url).origin) known.add(target.href)
      }
    }
    expect(broken).toEqual([])
    const pages = [...site.files.keys()].filter((path) => path.endsWith("index.html"))
    expect(pages.filter((path) => !known.has(url + path.replace("index.html", "")))).toEqual([])
  })

  it("is shown without an error, and asks no other server for anything", async () => {
    const browser = await openChromium()
    const page = await browser.newPage()
    const complaints: Array<string> = []
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) complaints.push(request.url())
    })
    page.on("requestfailed", (request) => complaints.push(request.url()))
    const paths = ["", "guide/expiry/", "problems/", "problems/token-expired/", "reference/"]
    for (const path of paths.flatMap((it) => [it, `nl/${it}`])) {
      const response = await page.goto(url + path)
      expect(response?.status()).toBe(200)
      await page.getByRole("banner").getByRole("button").waitFor()
    }
    await browser.close()
    expect(complaints).toEqual([])
  })
})
