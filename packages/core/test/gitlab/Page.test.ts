import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { leadsToSignIn, readPage } from "../../src/gitlab/Page.ts"

describe("readPage", () => {
  it("finds the title, as it was meant", () => {
    assert.strictEqual(readPage("<html><title>\n Acme &amp; Sons </title>").title, "Acme & Sons")
    assert.strictEqual(readPage("<h1 class='x'>Welcome</h1>").title, "Welcome")
    assert.isNull(readPage("").title)
  })

  it.each([
    '<input name="p" type="password">',
    "<title>Log in to Acme</title>",
    "<title>Inloggen</title>",
    '<meta http-equiv="refresh" content="0;url=https://portal.example/x">',
    '<script>location.href = "https://wifi.example/login"</script>'
  ])("knows a page that asks to sign in: %s", (html) => {
    assert.isTrue(readPage(html).asksToSignIn)
  })

  it.each(["<title>Catalogue</title>", "<title>Our blog in English</title>", '<input type="text">'])(
    "takes no other page for one: %s",
    (html) => {
      assert.isFalse(readPage(html).asksToSignIn)
    }
  )

  it("reads anything, and soon", () => {
    const pieces = ["<input ", "<meta ", "<title", "<h1", 'class="', "http-equiv=refresh", "location=", '"', ">", " "]
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join("").repeat(20_000))
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (html) => {
        assert.isBoolean(readPage(html).asksToSignIn)
      }),
      { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(10_000, { failOnInterrupt: true })] }
    )
  })
})

describe("leadsToSignIn", () => {
  it.each([
    ["https://sso.acme.example/?back=x", true],
    ["https://acme.okta.com/app", true],
    ["https://gitlab.example/users/auth/saml", true],
    ["https://gitlab.example/-/sign-in", true],
    ["https://blog.example/logging-of-trees", false],
    ["https://gitlab.example/api/v4/user", false]
  ] as const)("reads addresses: %s", (url, expected) => {
    assert.strictEqual(leadsToSignIn(new URL(url)), expected)
  })
})
