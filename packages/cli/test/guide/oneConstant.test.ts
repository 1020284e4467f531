import { Host } from "@pages-publisher/core/model/Host"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import type * as Role from "@pages-publisher/core/model/Role"
import { judge } from "@pages-publisher/core/token/judge"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { describe, expect, it, vi } from "vitest"
import { card } from "../../src/render/card.ts"
import { guideChapter, guideStart } from "../../src/render/guide.ts"
import { makeStyle } from "../../src/render/Style.ts"

// From now on publishing needs another role. Nothing else is changed.
vi.mock("@pages-publisher/core/model/Role", async (original) => ({
  ...(await original<typeof Role>()),
  neededRole: 50
}))

const host = new Host({ origin: "https://gitlab.example", root: "" })

const ofMaintainer: TokenFacts = {
  kind: "group",
  name: "pages-publisher",
  username: "group_1_bot_ab",
  bot: true,
  scopes: ["api"],
  granular: false,
  createdAt: "2026-01-01T00:00:00Z",
  expiresAt: "2027-01-01",
  daysLeft: 90,
  lastUsedAt: null,
  project: null,
  group: {
    id: 1,
    name: "Apps",
    fullPath: "acme/apps",
    webUrl: "https://gitlab.example/groups/acme/apps",
    role: 40,
    projectCreation: "maintainer",
    sharedRunners: "enabled",
    markedForDeletionOn: null
  },
  gitlab: { version: null, edition: "ee" }
}

/** What `check` says of the token, and what `guide` says of making one; each on one line. */
const said = (locale: Locale) => {
  const style = makeStyle(locale, false, 100)
  const guide = guideFor(locale, { host: host.base, group: "acme/apps" })
  const settings = guide.chapters.filter(({ id }) => id === "settings")
  const line = (text: string) => text.replaceAll(/\s+/g, " ")
  return {
    check: judge(ofMaintainer, host, false).problems.map((problem) => line(card(problem, style))),
    start: line(guideStart(guide, style)),
    settings: settings.map((chapter) => line(guideChapter(chapter, guide, style)))
  }
}

describe("one constant that changes", () => {
  it.each(locales)("changes what the terminal says of a token and of making one (%s)", (locale) => {
    const { check, settings, start } = said(locale)
    expect(check).toHaveLength(1)
    expect(check[0]).toMatch(/\b(role|rol) Owner\b/)
    expect(start).toMatch(/ 6\. (Role|Rol): \w+ Owner\. /)
    expect(start).not.toMatch(/(Role|Rol): \w+ Maintainer/)
    expect(settings.join()).toMatch(/ (Role|Rol):? Owner /)
    expect(settings.join()).not.toContain("Maintainer")
  })
})
