import type { Progress } from "@pages-publisher/core/publish/Progress"
import { describe, expect, it } from "vitest"
import { makeStyle } from "../../src/render/Style.ts"
import { makeThread } from "../../src/render/thread.ts"

const shownAt = (width: number, act: (thread: ReturnType<typeof makeThread>) => void) => {
  let text = ""
  act(makeThread((piece) => (text += piece), makeStyle("en", true, width), true))
  return text
}

const url = `https://pages.example.org/${"long/".repeat(20)}`
const published = { _tag: "Published", result: { live: true, url } } as Progress
const comparing: Progress = { _tag: "Comparing", project: `group/${"x".repeat(100)}`, created: false }

describe("the moving line", () => {
  it.each([10, 40, 80])("never wraps in %i columns", (width) => {
    const text = shownAt(width, (thread) => thread.show(comparing))
    // oxlint-disable-next-line no-control-regex -- what a terminal does not show
    const visible = text.replace(/\r|\u001b\[[\d;]*[Km]/g, "")
    expect(visible.length).toBeLessThan(width)
    expect(visible).toMatch(/…$/)
  })

  it("keeps an address whole", () => {
    expect(shownAt(40, (thread) => thread.show(published))).toContain(`${url}\n`)
  })

  it("is closed before another line", () => {
    const text = shownAt(80, (thread) => {
      thread.show({ _tag: "Verifying", url })
      thread.note("GET /")
    })
    expect(text).toMatch(/opening the address\nGET \/\n$/)
  })

  it("shows nothing of a project's name that a terminal would obey", () => {
    const text = shownAt(80, (thread) => thread.show({ ...comparing, project: "a\u001b[2J\u202eb\u009b1m\u200bc" }))
    expect(text.slice(text.indexOf("Compare"))).toBe("Compare      a [2J b 1m c")
  })

  it("gives way to a warning in lines that fit", () => {
    const text = shownAt(60, (thread) => thread.show({ _tag: "Warned", warning: { _tag: "PagesMembersOnly", url } }))
    const lines = text.trimEnd().split("\n")
    // oxlint-disable-next-line no-control-regex -- colours take no room
    const long = lines.filter((line) => line.replace(/\u001b\[\d+m/g, "").length > 60)
    expect(long.every((line) => line.trim().startsWith(url))).toBe(true)
  })
})
