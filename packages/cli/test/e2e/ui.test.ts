import { copyFile, writeFile, chmod } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { describe, expect, it, onTestFinished } from "vitest"
import { expectValid, shipped } from "../schemas/shipped.ts"
import { as, built, filesBelow, type Outcome, run, type Run, runJson, temporary, withSandbox } from "./program.ts"

const sandbox = withSandbox()

/** Lets it serve until `use` is done with its address, and interrupts it then. */
const serving = async <A>(args: ReadonlyArray<string>, options: Run, use: (url: string) => Promise<A>) => {
  let seen: Promise<A> | undefined
  const outcome: Outcome = await run(["ui", ...args], {
    ...options,
    watching: (program, soFar) =>
      program.stdout?.on("data", () => {
        const url = /http:\/\/127\.0\.0\.1:\d+\/(?=["\n])/.exec(soFar())?.[0]
        if (url === undefined || seen !== undefined) return
        seen = use(url)
        const end = () => void program.kill("SIGINT")
        seen.then(end, end)
      })
  })
  return { ...outcome, seen: await seen }
}

describe("ui", () => {
  it("serves the page for one GitLab, and ends with Ctrl-C", async () => {
    const guide = { PAGES_PUBLISHER_GUIDE: "https://guide.example/" }
    const args = ["--host", "gitlab.example.org/gitlab", "--group", "acme/apps", "--locale", "nl"]
    const { code, seen, stdout } = await serving(args, { env: guide }, async (url) => {
      const page = await fetch(url)
      const config = await fetch(`${url}config.json`)
      return {
        page: await page.text(),
        policy: page.headers.get("content-security-policy"),
        config: await config.json()
      }
    })
    expect(code).toBe(0)
    expect(stdout).toContain("De pagina is klaar")
    expect(seen?.page).toContain("<title>pages·publisher</title>")
    expect(seen?.policy).toContain("connect-src 'self' https://gitlab.example.org; frame-ancestors 'none'")
    expect(seen?.config).toEqual({
      host: "https://gitlab.example.org/gitlab",
      hostFixed: true,
      pages: [],
      group: "acme/apps",
      locale: "nl",
      guide: "https://guide.example"
    })
  })

  it("signs in with a token, in a browser that minds both policies", async () => {
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
    })
    onTestFinished(() => browser.close())
    const { host = "", token = "" } = as(sandbox())
    const { code, seen } = await serving(["--host", host, "--locale", "en"], {}, async (url) => {
      const page = await browser.newPage()
      const complaints: Array<string> = []
      // An answer that is no success is nothing to complain of.
      page.on("console", (message) => message.text().startsWith("Failed to load") || complaints.push(message.text()))
      page.on("pageerror", (error) => complaints.push(error.message))
      await page.goto(url)
      await page.locator("input[name=token]").fill(token)
      await page.locator(".verdict.yes").waitFor()
      return { complaints, text: await page.locator("main").innerText() }
    })
    expect(code).toBe(0)
    expect(seen?.text).toContain("Maintainer")
    expect(seen?.complaints).toEqual([])
  })

  it("is one line for a program, and opens the browser when asked", async () => {
    const { open, strict } = await shipped("ui")
    const tools = await temporary()
    const opened = join(tools, "opened")
    await writeFile(join(tools, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`)
    await chmod(join(tools, "xdg-open"), 0o755)
    const env = { PATH: `${tools}:${process.env["PATH"] ?? ""}`, DISPLAY: ":0" }
    const { seen, stdout } = await serving(["--json", "--open"], { env }, async (url) => {
      await expect.poll(() => filesBelow(tools)).toContain(opened)
      return url
    })
    const line = JSON.parse(stdout)
    for (const validate of [open, strict]) expectValid(validate, line)
    expect(line).toEqual({ url: seen, host: "https://gitlab.com", group: null })
  })

  it("says what is in its way", async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = address !== null && typeof address === "object" ? address.port : 0
    const alone = join(await temporary(), "pages-publisher.js")
    await copyFile(built, alone)
    const cases: ReadonlyArray<readonly [args: ReadonlyArray<string>, code: string, more?: Run]> = [
      [["--port", String(port)], "local-port-in-use"],
      [["--host", "a b"], "host-url-invalid"],
      [["--host", "http://gitlab.example.org"], "local-usage"],
      [["--group", "acme//apps"], "local-usage"],
      [["--pages", "https://*"], "local-usage"],
      [[], "local-ui-missing", { file: alone }]
    ]
    for (const [args, code, more] of cases) {
      expect((await runJson(["ui", ...args], more)).document.problem.code, args.join(" ")).toBe(code)
    }
  })
})
