import { describe, expect, it } from "vitest"
import { addressPattern } from "../../src/publishing/addressPattern.ts"
import { nameFor } from "../../src/publishing/nameFor.ts"

describe("the name of an app", () => {
  it.each([
    ["Canteen menu", "Canteen menu"],
    ["menu.zip", "menu"],
    ["menu (2).zip", "menu"],
    ["Lunch.html", "Lunch"],
    ["index.html", ""],
    ["dist", ""],
    ["a.html, b.css", ""]
  ])("for %s is %j", (given, name) => {
    expect(nameFor(given)).toBe(name)
  })
})

describe("the address of a new app", () => {
  it.each([
    [["https://menu-1a2b3c.pages.acme.example"], "https://new-app-••••••.pages.acme.example"],
    [["https://pages.acme.example/menu-1a2b3c"], "https://pages.acme.example/new-app-••••••"],
    [[null, "https://acme.gitlab.io/menu"], null],
    [[], null]
  ])("beside %j is %j", (others, pattern) => {
    expect(addressPattern("new-app", others)).toBe(pattern)
  })

  it("has hyphens for the dots of a path", () => {
    expect(addressPattern("a.b_c", ["https://menu-1a2b3c.gitlab.io"])).toBe("https://a-b-c-••••••.gitlab.io")
  })
})
