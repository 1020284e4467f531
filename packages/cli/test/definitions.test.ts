import { describe, expect, it } from "vitest"
import { cli } from "../src/main.ts"

describe("the command line", () => {
  it.each(cli.definitions().map((definition) => [definition.path, definition] as const))(
    "%s says what it does, with an example, and explains each option",
    (_, { category, description, examples, options, usage }) => {
      expect(category).toBeTruthy()
      expect(description).toMatch(/^[a-z]/)
      expect(examples?.length).toBeGreaterThan(0)
      // An option without a description would stay in the usage line and be listed nowhere.
      expect(usage).not.toContain("--")
      for (const { description: words } of options) expect(words).toMatch(/^[A-Z].*[^.]$/)
    }
  )

  it("has no option that takes a token", () => {
    const names = cli.definitions().flatMap(({ options }) => options.flatMap(({ nameSet }) => nameSet))
    expect(names.filter((name) => /token/.test(name))).toEqual(
      expect.arrayContaining(["--token-stdin", "--allow-personal-token"])
    )
    expect(new Set(names.filter((name) => /token/.test(name))).size).toBe(2)
  })
})
