import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import { plain } from "../plain.ts"
import { problemsOf } from "../../src/problems/Problems.ts"
import { SiteUnreadable } from "../../src/problems/SiteUnreadable.ts"
import type { ListedFile } from "../../src/site/listed.ts"
import type { Source } from "../../src/site/Source.ts"
import type { Counted } from "../../src/site/takeSnapshot.ts"
import { gitBlobId } from "./gitBlob.ts"
import { encode, file, site, source, taking } from "./inMemory.ts"

const problems = (from: Source) =>
  Effect.map(Effect.flip(taking(from)), (failure) => problemsOf(failure).map((problem) => plain(problem)))

const tags = (from: Source) => Effect.map(problems(from), (all) => all.map(({ _tag }) => _tag))

describe("a snapshot", () => {
  it.effect("has Git's names for all content", () =>
    Effect.gen(function* () {
      const { files, size } = yield* taking(
        source([file("index.html", encode("hello\n")), file("empty", new Uint8Array())])
      )
      assert.deepStrictEqual(
        Array.from(files.values(), ({ blobId, path }) => [path, blobId]),
        [
          ["empty", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"],
          ["index.html", "ce013625030ba8dba906f756967f9e9ca394464a"]
        ]
      )
      assert.strictEqual(size, 6)
    })
  )

  it("agrees with Git whatever the content", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), async (content) => {
        const { files } = await Effect.runPromise(taking(source([file("index.html", content)])))
        assert.deepStrictEqual(
          Array.from(files.values(), ({ blobId }) => blobId),
          [gitBlobId(content)]
        )
      })
    ))

  it.effect("leaves out what no visitor should get, and keeps other names with a dot", () =>
    Effect.gen(function* () {
      const kept = ["index.html", ".well-known/security.txt", ".nojekyll", "a.git/x", "img/.hidden"]
      const { files } = yield* taking(
        site(
          ...kept,
          ".git/config",
          "img/.git/HEAD",
          ".hg/store",
          ".svn/entries",
          "node_modules/a/index.js",
          "img/.DS_Store",
          "img/Thumbs.db",
          "desktop.ini",
          "._index.html",
          "__MACOSX/._a"
        )
      )
      assert.sameMembers([...files.keys()], kept)
    })
  )

  it.effect("spells names as the web does, however a computer composes them", () =>
    Effect.gen(function* () {
      const { files } = yield* taking(site("index.html", "cafe\u0301.html"))
      assert.sameMembers([...files.keys()], ["index.html", "caf\u00e9.html"])
    })
  )

  it.effect("tells how far it is, and in the end all", () =>
    Effect.gen(function* () {
      const told: Array<Counted> = []
      const paths = Array.from({ length: 150 }, (_, index) => (index === 0 ? "index.html" : `f${index}`))
      const { size } = yield* taking(source(paths.map((path) => file(path, new Uint8Array(2)))), {}, (soFar) =>
        Effect.sync(() => told.push(soFar))
      )
      assert.isAbove(told.length, 1)
      assert.deepStrictEqual(told.at(-1), { files: 150, bytes: size })
      assert.deepStrictEqual(
        told.map(({ bytes }) => bytes),
        told.map(({ files }) => 2 * files)
      )
    })
  )
})

describe("a site that cannot be published", () => {
  const changing = (then: string): ListedFile => ({
    ...file("index.html", encode("first")),
    bytes: Effect.succeed(encode(then))
  })

  it.effect.each(["longer than before", "less", ""])("because a file became %j while it was read", (then) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* problems(source([changing(then)])), [
        { _tag: "SiteChangedWhileReading", files: ["index.html"] }
      ])
    })
  )

  it.effect.each([
    ["is empty", site(), { _tag: "SiteEmpty", path: "menu" }],
    ["holds nothing for visitors", site(".git/HEAD", ".DS_Store"), { _tag: "SiteEmpty", path: "menu" }],
    ["has no page", site("a.js"), { _tag: "SiteNoIndex", path: "menu", htmlFiles: [] }],
    [
      "has its pages elsewhere",
      site("app/index.html", "b.html"),
      { _tag: "SiteNoIndex", htmlFiles: ["b.html", "app/index.html"] }
    ],
    ["calls its page Index.html", site("Index.html"), { _tag: "SiteIndexMisnamed", path: "menu", found: "Index.html" }],
    ["has an empty page", source([file("index.html", new Uint8Array())]), { _tag: "SiteIndexEmpty", path: "menu" }],
    ["calls its page index.htm", site("index.htm"), { _tag: "SiteIndexMisnamed", found: "index.htm" }],
    ["calls its page default.html", site("default.html"), { _tag: "SiteIndexMisnamed", found: "default.html" }],
    [
      "has one name twice",
      site("index.html", "caf\u00e9.html", "cafe\u0301.html"),
      { _tag: "SiteNameCollision", names: [["cafe\u0301.html", "caf\u00e9.html"]] }
    ],
    [
      "has names that mean something else to others",
      site("index.html", "img\\logo.svg", "../secret", "GIT~1/config"),
      {
        _tag: "SitePathUnsafe",
        paths: [
          { path: "img\\logo.svg", reason: "backslash" },
          { path: "../secret", reason: "traversal" },
          { path: "GIT~1/config", reason: "git-folder" }
        ]
      }
    ]
  ] as const)("because it %s", ([, from, expected]) =>
    Effect.gen(function* () {
      const all = yield* problems(from)
      assert.strictEqual(all.length, 1)
      assert.deepInclude(all[0], expected)
    })
  )

  it.effect("is told of all that is wrong with it together", () =>
    Effect.gen(function* () {
      const from = site("Index.html", "a\u0007", "caf\u00e9", "cafe\u0301")
      assert.deepStrictEqual(yield* tags(from), ["SitePathUnsafe", "SiteNameCollision", "SiteIndexMisnamed"])
    })
  )

  it.effect("because its source cannot be read", () =>
    Effect.gen(function* () {
      const unreadable = {
        ...file("index.html"),
        bytes: Effect.fail(new SiteUnreadable({ files: [{ path: "index.html", reason: "EACCES" }] }))
      }
      assert.deepStrictEqual(yield* problems(source([unreadable])), [
        { _tag: "SiteUnreadable", files: [{ path: "index.html", reason: "EACCES" }] }
      ])
    })
  )
})
