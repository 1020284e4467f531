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

  it("makes room for another line, and goes on below it", () => {
    const text = shownAt(80, (thread) => {
      thread.show({ _tag: "Verifying", url })
      thread.note("GET /")
    })
    const [before, after] = text.split("GET /\n")
    expect(before).toMatch(/opening the address\r\S+$/)
    expect(after).toMatch(/^○ Live +opening the address$/)
  })

  it("keeps the stop of a pipeline that is still running when its site is on the way", () => {
    const pipeline = { pipeline: 1, webUrl: url, waitsForRunner: false }
    const text = shownAt(80, (thread) => {
      thread.show({ _tag: "PipelineSeen", status: "running", ...pipeline })
      thread.show({ _tag: "Deploying", status: "pending" })
    })
    const [before = "", after] = text.split("\n")
    expect(before).toMatch(/●\S* Pipeline +success$/)
    expect(after).toMatch(/○ Live +pages:deploy pending$/)
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
