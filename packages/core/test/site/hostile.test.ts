import { assert, describe, it } from "@effect/vitest"
import { Effect, Either } from "effect"
import * as fc from "fast-check"
import { problemsOf } from "../../src/problems/Problems.ts"
import { guides } from "../../src/problems/Problem.ts"
import { file, source, taking } from "./inMemory.ts"

/** Names as attackers and accidents make them. */
const segment = fc.oneof(
  fc.constantFrom(
    "..",
    ".",
    "",
    "a",
    "A",
    "index.html",
    ".git",
    "GIT~1",
    ".env",
    "C:",
    "a\\b",
    "\u0000",
    "\u202e",
    "é",
    "e\u0301",
    "\ud800",
    "x".repeat(256),
    ".pagesignore",
    "_redirects",
    "dist",
    "package.json"
  ),
  fc.string({ unit: "binary", maxLength: 12 })
)
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join("/"))
const content = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.uint8Array({ maxLength: 200 }),
  fc.constantFrom("*\n!a", "/a /b 301", "<a href='../../x'><base href='//'>", "url(", '{"scripts":{"build":1}}')
)

const isInside = (taken: string) =>
  taken !== "" &&
  !taken.startsWith("/") &&
  !taken.includes("\\") &&
  taken.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git")

describe("whatever a source holds", () => {
  it("becomes a site whose files lie inside it, or a problem with a name", () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(path, content), { selector: ([name]) => name, maxLength: 12 }),
        fc.option(path),
        async (files, root) => {
          const all = [...files.filter(([name]) => name !== "index.html"), ["index.html", "<p>Soup</p>"] as const]
          const taken = await Effect.runPromise(
            Effect.either(taking(source(all.map(([name, text]) => file(name, text))), { root }))
          )
          if (Either.isLeft(taken)) {
            assert.isTrue(problemsOf(taken.left).every(({ _tag }) => _tag in guides && _tag !== "LocalDefect"))
          } else {
            assert.isTrue([...taken.right.files.keys()].every(isInside))
            assert.isArray(Effect.runSync(taken.right.underPath("/acme/menu")))
          }
        }
      ),
      { numRuns: 400, seed: 20_261_121 }
    ))
})
