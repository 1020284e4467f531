import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { fixedRules } from "../../src/site/ignored.ts"
import { listed, type ListedLink } from "../../src/site/listed.ts"
import { walk } from "../../src/site/walk.ts"
import { file } from "./inMemory.ts"

const walking = (paths: ReadonlyArray<string>, ...links: ReadonlyArray<ListedLink>) =>
  walk(
    listed(
      paths.map((path) => file(path)),
      links
    ),
    fixedRules
  )

describe("a list of names", () => {
  it.effect("with a name twice is told, and nothing of it is lost without a word", () =>
    Effect.gen(function* () {
      const { problems } = yield* walking(["a.html", "b/c.html", "b/c.html"])
      assert.deepStrictEqual(
        problems.map(({ _tag }) => _tag),
        ["SiteNameCollision"]
      )
    })
  )
})

describe("links in a list of names", () => {
  it.effect("are followed to files and folders, also through one another", () =>
    Effect.gen(function* () {
      const { files, problems } = yield* walking(
        ["v2/index.html", "shared/a.css"],
        { path: "latest", target: "./v2" },
        { path: "v2/assets", target: "../shared/" },
        { path: "home.html", target: "latest/index.html" }
      )
      assert.deepStrictEqual(problems, [])
      assert.sameMembers(
        files.map(({ path }) => path),
        ["home.html", "latest/assets/a.css", "latest/index.html", "shared/a.css", "v2/assets/a.css", "v2/index.html"]
      )
    })
  )

  it.effect.each<readonly [string, string, string]>([
    ["out of the list", "../secret", "SiteSymlinkOutside"],
    ["to a place on the computer", "/etc/passwd", "SiteSymlinkOutside"],
    ["out and in again", "../menu/a.html", "SiteSymlinkOutside"],
    ["nowhere", "gone.html", "SiteUnreadable"],
    ["to itself", "link", "SiteUnreadable"],
    ["into a file", "a.html/b", "SiteUnreadable"]
  ])("that lead %s are named", ([, target, tag]) =>
    Effect.gen(function* () {
      const { files, problems } = yield* walking(["a.html"], { path: "link", target })
      assert.deepStrictEqual(
        files.map(({ path }) => path),
        ["a.html"]
      )
      assert.deepStrictEqual(
        problems.map(({ _tag }) => _tag),
        [tag]
      )
    })
  )

  it.effect("come to an end, however they lead to each other", () =>
    Effect.gen(function* () {
      const names = "abcdefgh".split("")
      const links = names.flatMap((name) =>
        names.map((other) => ({ path: `${name}/to-${other}`, target: `../${other}` }))
      )
      const { files, problems } = yield* walking(
        names.map((name) => `${name}/page.html`),
        ...links
      )
      assert.isBelow(files.length, 10_000)
      assert.isTrue(problems.length > 0 && problems.every(({ _tag }) => _tag === "SiteUnreadable"))
    })
  )
})
