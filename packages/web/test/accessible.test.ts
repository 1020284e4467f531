import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { folderOf, menu, withGround } from "./journey.ts"
import { complaintsOfAxe, withPage } from "./opened.ts"

const ground = withGround()

/** What has the focus, as somebody hears it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement
    if (it === null || it === document.body) return "nothing"
    const label = it instanceof HTMLInputElement ? it.labels?.[0]?.textContent : it.textContent
    return `${it.tagName.toLowerCase()} ${(it.getAttribute("aria-label") ?? label ?? "").replaceAll(/\s+/g, " ").trim()}`
  })

/** Goes on with the Tab key until this has the focus, as far as a person would go. */
const tabTo = async (page: Page, wanted: RegExp) => {
  for (let step = 0; step < 40; step++) {
    if (wanted.test(await focused(page))) return
    await page.keyboard.press("Tab")
  }
  expect(await focused(page)).toMatch(wanted)
}

/** No screen may fail in either theme. */
const look = async (page: Page) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await complaintsOfAxe(page)).toEqual([])
  }
}

/** All that is said to who listens, in its order. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: Array<string> = []
    const region = document.querySelector("[role=status]")
    new MutationObserver(() => {
      const text = region?.textContent ?? ""
      if (text !== "" && heard.at(-1) !== text) heard.push(text)
    }).observe(region ?? document.body, { childList: true, characterData: true, subtree: true })
    Object.assign(globalThis, { heard })
  })

const heardBy = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readonly heard: ReadonlyArray<string> }).heard)

it("a whole publish goes by keyboard alone, each screen with names, roles and what is said", { timeout: 120_000 }, () =>
  withPage(
    ground().browser,
    ground().app.url,
    { locale: "en-GB", reducedMotion: "reduce" },
    async ({ complaints, page }) => {
      await listen(page)
      await look(page)
      await tabTo(page, /^input Access token/)
      await page.keyboard.insertText(ground().sandbox.start.tokens["maintainer"] ?? "")
      await page.keyboard.press("Enter")
      await page.getByRole("button", { name: "Choose a folder" }).waitFor()
      await page.getByText("No apps yet").waitFor()
      await look(page)

      const chooser = page.waitForEvent("filechooser")
      await tabTo(page, /^button Choose a folder/)
      await page.keyboard.press("Enter")
      await (await chooser).setFiles(await folderOf("Canteen menu", menu))
      await page.getByText("3 files").waitFor()
      expect(await focused(page)).toMatch(/^input Name of the app/)
      await look(page)
      expect(await page.locator("form.choose").ariaSnapshot()).toBe(
        [
          '- heading "Canteen menu" [level=3]',
          "- paragraph: 3 files, 142 B",
          "- text: Name of the app",
          '- textbox "Name of the app": Canteen menu',
          '- paragraph: "Project in GitLab: acme/apps/canteen-menu"',
          '- group "Who may open it?":',
          "  - text: Who may open it?",
          '  - radio "Your team" [checked]',
          "  - text: Your team People who are members of the group in GitLab, after signing in.",
          '  - radio "Anyone with the link"',
          "  - text: Anyone with the link Everybody, without signing in.",
          '- button "Show what would change"',
          '- button "Choose something else"'
        ].join("\n")
      )
      await tabTo(page, /Your team/)
      await page.keyboard.press("ArrowDown")
      await tabTo(page, /^button Show what would change/)
      await page.keyboard.press("Enter")

      await page.getByRole("heading", { name: "Canteen menu new app" }).waitFor()
      expect(await focused(page)).toMatch(/^h3 Canteen menu/)
      await look(page)
      expect(await page.getByRole("list", { name: "Files that change" }).ariaSnapshot()).toContain(
        '- listitem: "new: index.html 82 B"'
      )
      await tabTo(page, /^button Publish version 1/)
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { name: "Publishing version 1 of Canteen menu" }).waitFor()
      expect(await focused(page)).toMatch(/^h3 Publishing/)
      await look(page)
      await page.getByRole("heading", { name: "Version 1 is live" }).waitFor({ timeout: 60_000 })
      expect(await focused(page)).toMatch(/^h3 ✓ Version 1 is live/)
      await tabTo(page, /^button QR code/)
      await page.keyboard.press("Enter")
      await page.getByRole("img", { name: /^QR code of http/ }).waitFor()
      await look(page)

      const heard = await heardBy(page)
      expect(heard[0]).toContain("This token can publish into acme")
      const sentences = [
        "Canteen menu. 3 files, 142 B to send.",
        "Sending the version to GitLab",
        "GitLab's pipeline is preparing the version",
        "GitLab is putting the version online"
      ]
      expect(heard.filter((it) => sentences.includes(it))).toEqual(sentences)
      expect(heard.at(-1)).toMatch(/^Version 1 is live\. http/)
      expect(complaints).toEqual([])
    }
  )
)

it("goes at 320 pixels without a line that has to be scrolled sideways", () =>
  withPage(
    ground().browser,
    ground().app.url,
    { locale: "nl-NL", viewport: { width: 320, height: 640 } },
    async ({ page }) => {
      const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(await isWide()).toBe(false)
      await page.locator("input[name=token]").fill(ground().sandbox.start.tokens["maintainer"] ?? "")
      await page.keyboard.press("Enter")
      await page.getByRole("button", { name: "Kies een map" }).waitFor()
      expect(await isWide()).toBe(false)
      const long = `${"a-name-without-end-".repeat(6)}.html`
      await page.locator("input[name=folder]").setInputFiles(await folderOf("menu", { ...menu, [long]: "<p>long</p>" }))
      await page.getByRole("button", { name: "Laat zien wat er verandert" }).click()
      await page.getByRole("button", { name: "Versie 1 publiceren" }).waitFor()
      expect(await isWide()).toBe(false)
    }
  ))
