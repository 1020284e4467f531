import { scenarioNames, type ScenarioName } from "@pages-publisher/sandbox/scenarios/Scenarios"
import type { Locator, Page } from "playwright-core"
import { afterEach, beforeAll, describe, expect, it } from "vitest"
import { choose, folderOf, linkOf, menu, signIn, tokenOf, withGround } from "./journey.ts"
import { leftBehind } from "./leftBehind.ts"

/**
 * What becomes of a publish under each scenario: a card with this code, or the link with this warning. A browser is not
 * told why a connection failed, nor what a server in front of GitLab says.
 */
const outcomes: Readonly<Record<ScenarioName, readonly [end: "card" | "link", code: string]>> = {
  "no-runner": ["card", "ci-no-runner"],
  quota: ["card", "ci-quota"],
  "ci-off": ["card", "ci-disabled"],
  "bad-yaml": ["card", "ci-config-invalid"],
  "identity-verification": ["card", "ci-identity-verification"],
  "artifact-without-public": ["card", "pages-artifact-missing"],
  "artifact-too-large": ["card", "pages-too-large"],
  "too-many-entries": ["card", "pages-too-many-entries"],
  "outdated-sha": ["card", "pages-superseded"],
  "image-pull": ["card", "ci-image-pull"],
  "job-failed": ["card", "ci-job-failed"],
  "pipeline-canceled": ["card", "ci-canceled"],
  "pages-off": ["card", "pages-disabled"],
  "no-pages-yet": ["link", "pages-not-live-yet"],
  "public-pages": ["link", "pages-open-to-all"],
  "rate-limited": ["card", "host-rate-limited"],
  "endpoint-rate-limited": ["card", "host-rate-limited"],
  slow: ["card", "host-timeout"],
  "5xx": ["card", "host-unexplained"],
  "500": ["card", "host-internal-error"],
  maintenance: ["card", "host-unexplained"],
  "lost-answers": ["link", "publish-answer-lost"],
  "connection-resets": ["card", "host-unexplained"],
  "body-cut-off": ["card", "host-answer-cut-off"],
  "blocked-user": ["card", "token-blocked"],
  "push-rule": ["card", "publish-message-rule"]
}

const ground = withGround()
let page: Page
beforeAll(async () => {
  page = await ground().browser.newPage({ locale: "en-GB" })
  page.setDefaultTimeout(20_000)
  await page.clock.install()
})
afterEach(() => ground().sandbox.setScenarios([]))

/** One page does one publish after another, as its readers do; only where one broke, it is opened again. */
const ready = async () => {
  const another = page.getByRole("button", { name: "Publish something else" })
  if (await another.isVisible()) {
    await another.click()
    return
  }
  await page.goto(ground().app.url)
  await signIn(page, tokenOf(ground()))
}

/** Lets the page's time run ahead until something shows: nobody here waits ten minutes for a runner. */
const hurriedTo = async (shown: Locator) => {
  for (let step = 0; step < 2000 && !(await shown.first().isVisible()); step++) await page.clock.runFor(500)
  await shown.first().waitFor()
}

describe("a publish from the page", () => {
  it.each(scenarioNames)("under %s ends in its card, and succeeds after it", async (scenario) => {
    await ready()
    const [end, code] = outcomes[scenario]
    const shown = page.locator(".card .code, .live-link")
    await choose.folder(page, await folderOf(scenario, menu))
    const access = scenario === "public-pages" ? undefined : "public"
    await ground().sandbox.setScenarios([scenario])
    await page.getByLabel("Name of the app").fill(`${scenario}-app`)
    if (access !== undefined) await page.getByLabel("Anyone with the link").check()
    await page.getByRole("button", { name: "Show what would change" }).click()
    const publish = page.getByRole("button", { name: /^Publish version/ })
    await hurriedTo(page.locator(".card .code").or(publish))
    if (await publish.isVisible()) {
      await publish.click()
      await hurriedTo(shown)
    }
    if (end === "link") {
      await page.locator(".heeded .code", { hasText: code }).waitFor()
      return
    }
    expect(await page.locator(".card .code").allTextContents()).toEqual([expect.stringContaining(code)])
    await ground().sandbox.setScenarios([])
    await page.getByRole("button", { name: "Try again" }).click()
    await hurriedTo(page.locator(".live-link").or(publish))
    if (await publish.isVisible()) await publish.click()
    await hurriedTo(page.locator(".live-link"))
    expect((await fetch(`${await linkOf(page)}/site.css`)).status).toBe(200)
    expect(await leftBehind(page, tokenOf(ground()))).toEqual([])
  })

  it("knows every scenario", () => {
    expect(Object.keys(outcomes).toSorted()).toEqual([...scenarioNames].toSorted())
  })
})
