import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"

/** What a token may be written as. */
const forms = (token: string): ReadonlyArray<string> => [
  token,
  encodeURIComponent(token),
  Buffer.from(token).toString("base64").replace(/=*$/, "")
]

/** Everything that a page can leave something in, by its name. What a field holds is memory, and no attribute. */
const lookAround = async (): Promise<ReadonlyArray<readonly [place: string, content: string]>> => [
  ["markup", document.documentElement.outerHTML],
  ["title", document.title],
  ["address", location.href],
  ["referrer", document.referrer],
  ["window name", window.name],
  ["cookie", document.cookie],
  ["history state", JSON.stringify(history.state)],
  ["local storage", JSON.stringify(Object.entries(localStorage))],
  ["session storage", JSON.stringify(Object.entries(sessionStorage))],
  [
    "addresses that were asked",
    performance
      .getEntries()
      .map((it) => it.name)
      .join("\n")
  ]
]

/** What nothing of this page may exist in at all, whatever it holds. */
const stores = async (): Promise<ReadonlyArray<string>> => [
  ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
  ...(await caches.keys()).map((name) => `cache ${name}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ...Object.keys(localStorage).map((key) => `local storage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `session storage ${key}`)
]

/** Where a token is found after a journey, and whatever else the page keeps: nothing at all is right. */
export const leftBehind = async (page: Page, token: string): Promise<ReadonlyArray<string>> => {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send("Page.getNavigationHistory")
  await session.detach()
  const { cookies, origins } = await page.context().storageState()
  const places = [
    ...(await page.evaluate(lookAround)),
    ["history", JSON.stringify(entries)] as const,
    ["stored state", JSON.stringify(origins)] as const
  ]
  return [
    ...places
      .filter(([, content]) => forms(token).some((form) => content.includes(form)))
      .map(([place]) => `the token is in: ${place}`),
    ...(await page.evaluate(stores)).map((store) => `the page keeps: ${store}`),
    ...cookies.map(({ name }) => `the page keeps: cookie ${name}`)
  ]
}

/** The files below a folder that hold a text, in one byte a letter or in two. */
export const filesWith = async (folder: string, text: string): Promise<ReadonlyArray<string>> => {
  const needles = forms(text).flatMap((form) => [Buffer.from(form), Buffer.from(form, "utf16le")])
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name))
  const found = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path)
      return needles.some((needle) => content.includes(needle))
    })
  )
  return paths.filter((_, at) => found[at])
}
