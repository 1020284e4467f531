/// <reference lib="dom" />
import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { dirname, extname, join } from "node:path"
import { promisify } from "node:util"
import { chromium } from "playwright-core"
import { runnerImport } from "vite"

/**
 * Takes the guide's pictures of the page for the browser anew: a whole publish against a sandbox of its own, under the
 * names of a real GitLab. What can be read on them is kept beside them, and a test holds it against the page's words.
 */

const home = join(import.meta.dirname, "..")
const page = join(home, "../cli/dist/web")
const program = join(home, "../cli/dist/pages-publisher.js")
const taken = join(home, "src/screens/taken")

/** Wide enough for the page's lines, narrow enough to be read on a phone. */
const width = 600

/** Dots for each pixel of the page. */
const dots = 1.5
const schemes = /** @type {const} */ (["light", "dark"])
const locales = /** @type {const} */ (["en", "nl"])

/** @type {import("vite").InlineConfig} */
const config = { configFile: false, root: home, logLevel: "error" }
/** @type {{ module: typeof import("../test/pictures/openFront.ts") }} */
const { module: fronts } = await runnerImport(join(home, "test/pictures/openFront.ts"), config)
/** @type {{ module: typeof import("../test/pictures/startGitLab.ts") }} */
const { module: gitlabs } = await runnerImport(join(home, "test/pictures/startGitLab.ts"), config)

const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" }
const settings = { host: fronts.gitlab, hostFixed: true, pages: [fronts.pages], guide: "https://guide.example/" }

const serve = async () => {
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").replace(/^\/$/, "/index.html")
    const content = name === "/config.json" ? JSON.stringify(settings) : readFile(join(page, name))
    Promise.resolve(content).then(
      (it) =>
        response
          .writeHead(200, { "content-type": types[/** @type {".js"} */ (extname(name))] ?? "text/plain" })
          .end(it),
      () => response.writeHead(404).end()
    )
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)))
  const address = server.address()
  return { server, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/` }
}

/** @param {string} text @param {number} bytes */
const filled = (text, bytes) => `${text}\n<!-- ${"soup ".repeat(bytes / 5)} -->\n`

/** @type {Readonly<Record<"before" | "after" | "garden", Readonly<Record<string, string>>>>} */
const sites = {
  garden: { "index.html": filled("<h1>Garden club</h1>", 2000), "plots.html": filled("<h1>Plots</h1>", 3000) },
  before: {
    "index.html": filled("<h1>Canteen menu</h1>", 4000),
    "menu.css": filled("", 2500),
    "soup.svg": filled("<svg/>", 9000),
    "weeks/47.html": filled("<h1>Week 47</h1>", 3000),
    "weeks/48.html": filled("<h1>Week 48</h1>", 3100)
  },
  after: {
    "index.html": filled("<h1>Canteen menu, with stew</h1>", 4100),
    "menu.css": filled("", 2500),
    "img/soup.svg": filled("<svg/>", 9000),
    "weeks/48.html": filled("<h1>Week 48</h1>", 3100),
    "weeks/49.html": filled("<h1>Week 49</h1>", 3200)
  }
}

/** @param {string} folder @param {Readonly<Record<string, string>>} files */
const write = async (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** A token as the guide has it made. @param {string} url @param {string} owner @returns {Promise<string>} */
const newToken = async (url, owner) => {
  const answer = await fetch(`${url}/api/v4/groups/acme%2Fapps/access_tokens`, {
    method: "POST",
    headers: { "private-token": owner, "content-type": "application/json" },
    body: JSON.stringify({
      name: "pages-publisher",
      scopes: ["api"],
      access_level: 40,
      expires_at: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    })
  })
  if (!answer.ok) throw new Error(await answer.text())
  /** @type {unknown} */
  const made = await answer.json()
  if (typeof made !== "object" || made === null || !("token" in made)) throw new Error("there is no token")
  return String(made.token)
}

/** All pictures in one language and one scheme. @param {"en" | "nl"} locale @param {"light" | "dark"} scheme */
const take = async (locale, scheme) => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-screens-"))
  const gitlab = await gitlabs.startGitLab()
  const front = await fronts.openFront(gitlab.start)
  const { server, url } = await serve()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
    proxy: { server: front.proxy, bypass: "127.0.0.1" }
  })
  try {
    const { start } = gitlab
    const token = await newToken(start.url, start.tokens.ownerPersonal)
    const env = { PATH: process.env.PATH, PAGES_PUBLISHER_HOST: start.url, PAGES_PUBLISHER_TOKEN: token }
    for (const [app, site] of /** @type {const} */ ([
      ["Garden club", "garden"],
      ["Canteen menu", "before"]
    ])) {
      const source = await write(join(folder, site), sites[site])
      await promisify(execFile)(process.execPath, [program, "publish", source, "--app", app, "--access", "public"], {
        env
      })
    }
    const context = await browser.newContext({
      colorScheme: scheme,
      deviceScaleFactor: 2,
      ignoreHTTPSErrors: true,
      locale: locale === "en" ? "en-GB" : "nl-NL",
      reducedMotion: "reduce",
      viewport: { width, height: 900 }
    })
    const tab = await context.newPage()
    const session = await context.newCDPSession(tab)
    /** @type {Record<string, { width: number, height: number, texts: ReadonlyArray<string> }>} */
    const screens = {}

    /** Keeps what stands between two places, and the words on it. @param {string} id @param {string} from @param {string} to */
    const keep = async (id, from, to = from) => {
      await tab.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        scrollTo(0, 0)
      })
      const seen = await tab.evaluate(
        ([first, last]) => {
          const [top, bottom] = [first, last].map((it) =>
            document
              .querySelectorAll(it ?? "")
              .item(0)
              .getBoundingClientRect()
          )
          // Half a dot more or less would need a see-through edge.
          const even = (/** @type {number} */ at) => 2 * Math.round(at / 2)
          const box = { y: even(Math.max(0, (top?.top ?? 0) - 12)), end: even((bottom?.bottom ?? 0) + 12) }
          const words = [...document.querySelectorAll("h1, h2, .arrived, button")].flatMap((it) => {
            const { bottom: end, top: y } = it.getBoundingClientRect()
            if (y < box.y || end > box.end || it.closest(".top") !== null) return []
            const named = it.cloneNode(true)
            if (named instanceof Element)
              for (const part of named.querySelectorAll(".hidden, [aria-hidden]")) part.remove()
            return named.textContent?.trim() || []
          })
          return { box, words: [...new Set(words)] }
        },
        [from, to]
      )
      const height = seen.box.end - seen.box.y
      const { data } = await session.send("Page.captureScreenshot", {
        format: "webp",
        quality: 50,
        captureBeyondViewport: true,
        clip: { x: 0, y: seen.box.y, width, height, scale: dots }
      })
      screens[id] = { width, height, texts: seen.words }
      const all = await tab.locator("main").innerText()
      if ([token, ...Object.values(start.tokens)].some((it) => all.includes(it))) throw new Error(`${id} shows a token`)
      await writeFile(join(taken, `${id}.${locale}.${scheme}.webp`), Buffer.from(data, "base64"))
    }

    /** @param {string} text */
    const paste = (text) =>
      tab.locator("input[name=token]").evaluate((field, pasted) => {
        if (!(field instanceof HTMLInputElement)) return
        field.value = pasted
        field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }))
      }, text)

    await tab.goto(url)
    await tab.locator("input[name=token]").waitFor()
    await paste(start.tokens.developer)
    await tab.locator(".card").first().waitFor()
    await keep("refused", ".step.now .card")
    await paste(token)
    await tab.locator("li.app").nth(1).waitFor()
    await keep("signed-in", ".step", ".drop")
    await keep("apps", ".apps")
    await tab.locator("li.app").filter({ hasText: "Canteen menu" }).locator(".deeds button").first().click()
    await tab.locator("input[name=folder]").setInputFiles(await write(join(folder, "Canteen menu"), sites.after))
    await tab.locator("form.choose button[type=submit]").click()
    await tab.locator("ul.plan, ol.plan").waitFor()
    await keep("plan", ".step.now", ".step.now .sheet")
    await tab.locator(".step.now .sheet .deeds button").first().click()
    await tab
      .locator(".pipeline li")
      .filter({ hasText: /runs|loopt/ })
      .waitFor()
    await keep("under-way", ".step.now", ".step.now .sheet")
    await tab.locator(".live-link").waitFor()
    await keep("live", ".step:has(.live-link)")
    await writeFile(join(taken, `${locale}.json`), `${JSON.stringify(screens, null, 2)}\n`)
  } finally {
    await browser.close()
    server.close()
    await front.close()
    await gitlab.close()
    await rm(folder, { recursive: true, force: true })
  }
}

await mkdir(taken, { recursive: true })
for (const locale of locales) for (const scheme of schemes) await take(locale, scheme)
