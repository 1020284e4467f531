import { assert, describe, it } from "@effect/vitest"
import { usageQuotasPage } from "../../src/problems/links.ts"
import { argument, cited, day, hostName, plainUrl, shown, size, some, span } from "../../src/problems/wording.ts"

describe("wording", () => {
  it("writes dates as people say them, and leaves other text alone", () => {
    assert.strictEqual(day("2026-03-01", "en"), "1 March 2026")
    assert.strictEqual(day("2026-03-01", "nl"), "1 maart 2026")
    assert.strictEqual(day("2026-99-99", "en"), "2026-99-99")
  })

  it("counts sizes as GitLab does", () => {
    assert.strictEqual(size(104857600, "en"), "100 MB")
    assert.strictEqual(size(1536, "en"), "1.5 kB")
    assert.strictEqual(size(1536, "nl"), "1,5 kB")
    assert.strictEqual(size(0, "en"), "0 B")
  })

  it("counts time in the unit that people would use", () => {
    assert.strictEqual(span(1, "en"), "1 second")
    assert.strictEqual(span(90, "nl"), "90 seconden")
    assert.strictEqual(span(300, "en"), "5 minutes")
    assert.strictEqual(span(86_400, "nl"), "24 uur")
  })

  it("shortens long lists", () => {
    assert.strictEqual(some(["a", "b", "c"], "en"), "a, b and c")
    assert.strictEqual(some(["a", "b", "c", "d", "e", "f", "g"], "nl"), "a, b, c, d en nog 3")
    assert.strictEqual(some([], "en"), "")
  })

  it("keeps foreign text on one line, of a length to read", () => {
    assert.strictEqual(shown(" a\r\nb\u001b[31m "), "a b [31m")
    assert.strictEqual(shown("x".repeat(1000)).length, 240)
    assert.strictEqual(cited("Not allowed. "), "“Not allowed”")
  })

  it("quotes what a shell would take apart", () => {
    assert.strictEqual(argument("acme/apps"), "acme/apps")
    assert.strictEqual(argument("it's $HOME"), "'it'\\''s $HOME'")
    assert.strictEqual(argument(""), "''")
  })

  it("keeps secrets of an address to itself", () => {
    assert.strictEqual(plainUrl("http://me:pw@proxy.example:3128/x?token=1#y"), "http://proxy.example:3128/x")
    assert.strictEqual(plainUrl("http://me:p@w@proxy.example"), "http://proxy.example")
    assert.strictEqual(hostName("https://me:pw@gitlab.example:8443/gitlab"), "gitlab.example:8443")
  })

  it("finds the page of the group that pays", () => {
    assert.strictEqual(
      usageQuotasPage("https://example.org/gitlab/acme/apps/menu/-/jobs/1", "acme/apps"),
      "https://example.org/gitlab/groups/acme/-/usage_quotas"
    )
    assert.strictEqual(usageQuotasPage("https://gitlab.example/x", "acme/apps"), "https://gitlab.example/x")
  })
})
