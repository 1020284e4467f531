import { Host } from "@pages-publisher/core/model/Host"
import { Either } from "effect"
import { describe, expect, it } from "vitest"
import { answer, type Asked } from "../../src/ui/answer.ts"
import { policyFor, policyIn } from "../../src/ui/policyFor.ts"

const file = (text: string, type: string) => ({ bytes: new TextEncoder().encode(text), type })

const served = {
  policy: "default-src 'none'",
  files: new Map([
    ["/index.html", file("<p>", "text/html; charset=utf-8")],
    ["/config.json", file("{}", "application/json")],
    ["/assets/shell-abc.js", file("1", "text/javascript; charset=utf-8")]
  ])
}

const asked = (more: Partial<Asked>) => {
  const { bytes, headers, status } = answer(served, { method: "GET", target: "/", host: "127.0.0.1:8080", ...more })
  return { status, headers, text: new TextDecoder().decode(bytes) }
}

describe("the page's server", () => {
  it.each([
    ["/", "<p>", "no-cache"],
    ["/?from=mail", "<p>", "no-cache"],
    ["/index.html", "<p>", "no-cache"],
    ["/config.json", "{}", "no-cache"],
    ["/assets/shell-abc.js", "1", "public, max-age=31536000, immutable"]
  ])("gives %s", (target, text, keeping) => {
    expect(asked({ target })).toMatchObject({ status: 200, text, headers: { "cache-control": keeping } })
    expect(asked({ target, method: "HEAD" })).toMatchObject({ status: 200 })
  })

  it.each([
    "/assets",
    "/assets/",
    "/assets/shell-abc.js/",
    "/assets/../index.html",
    "/../package.json",
    "/%2e%2e/package.json",
    "//127.0.0.1/index.html",
    "http://127.0.0.1:8080/index.html",
    "/assets/..%5c..%5cpackage.json",
    "\\index.html",
    ""
  ])("has no %j", (target) => {
    expect(asked({ target }).status).toBe(404)
  })

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("takes no %s", (method) => {
    expect(asked({ method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } })
  })

  it.each([
    ["127.0.0.1:8080", 200],
    ["localhost", 200],
    ["LOCALHOST:9", 200],
    ["[::1]:8080", 200],
    ["gitlab.example.org", 421],
    ["127.0.0.1.example.org:8080", 421],
    ["localhost.example.org", 421],
    ["127.0.0.1:8080@example.org", 421],
    ["", 421]
  ])("asked as %j answers %i", (host, status) => {
    expect(asked({ host }).status).toBe(status)
  })

  it("says its policy whatever it answers", () => {
    for (const more of [{}, { target: "/none" }, { method: "POST" }, { host: "example.org" }]) {
      expect(asked(more).headers).toMatchObject({
        "content-security-policy": served.policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin"
      })
    }
  })
})

describe("its policy", () => {
  it("is the page's own, for one GitLab and its sites", () => {
    const document = `<meta\n  http-equiv="Content-Security-Policy"\n  content="default-src 'none'; connect-src 'self' https:; form-action 'none'"\n/>`
    const host = Either.getOrThrow(Host.parse("https://example.org/gitlab"))
    expect(policyFor(policyIn(document) ?? "", host, ["https://*.example.net"])).toBe(
      "default-src 'none'; form-action 'none'; connect-src 'self' https://example.org https://*.example.net; frame-ancestors 'none'"
    )
    expect(policyIn("<meta>")).toBe(null)
  })
})
