import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { expect, it } from "vitest"
import { outcome } from "../../src/render/outcome.ts"
import { makeStyle } from "../../src/render/Style.ts"

const sum = (changes: Partial<PublishResult["changes"]>, locale: Locale = "en") => {
  const none = { added: 0, updated: 0, removed: 0, moved: 0, unchanged: 0, bytesTotal: 9, bytesSent: 0, requests: 1 }
  const result = {
    changes: { ...none, ...changes },
    url: null,
    version: 1,
    live: true,
    seconds: { snapshot: 0, plan: 0, deliver: 0, pipeline: 0 }
  } as PublishResult
  return outcome(result, makeStyle(locale, false, 80)).split("\n")[1]
}

it("counts the files of before and after", () => {
  expect(sum({ updated: 1, removed: 3 })).toBe("4 of 4 files change, 9 B in all")
  expect(sum({ removed: 3, unchanged: 1 })).toBe("3 of 4 files change, 9 B in all")
  expect(sum({ added: 1 })).toBe("1 of 1 file changes, 9 B in all")
  expect(sum({ added: 1, unchanged: 4 })).toBe("1 of 5 files changes, 9 B in all")
  expect(sum({ added: 1 }, "nl")).toBe("1 van 1 bestand verandert, 9 B in totaal")
  expect(sum({ added: 2, unchanged: 4 }, "nl")).toBe("2 van 6 bestanden veranderen, 9 B in totaal")
})
