import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"

declare const axe: { readonly run: () => Promise<AxeResults> }

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** A page with what the browser had to complain of: an answer that is no success is not one of these. */
export interface Opened {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
}

/** Opens the page in a profile of its own. */
export const withPage = async <A>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  use: (opened: Opened) => Promise<A>
): Promise<A> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: Array<string> = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (!message.text().startsWith("Failed to load resource")) complaints.push(message.text())
  })
  try {
    await page.goto(url)
    await page.getByRole("heading", { level: 1 }).waitFor()
    return await use({ page, complaints })
  } finally {
    await context.close()
  }
}

export const tokenField = (page: Page) => page.locator("input[name=token]")

/** Pastes a text, as far as the page can tell. */
export const paste = (page: Page, text: string): Promise<void> =>
  tokenField(page).evaluate((field, pasted) => {
    if (!(field instanceof HTMLInputElement)) return
    field.focus()
    field.value = pasted
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }))
  }, text)

/** What is said to who listens. */
export const said = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent !== "")
  return (await page.getByRole("status").textContent()) ?? ""
}

export const complaintsOfAxe = async (page: Page): Promise<ReadonlyArray<unknown>> => {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => axe.run())
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
