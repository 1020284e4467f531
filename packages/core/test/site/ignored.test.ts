import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { plain } from "../plain.ts"
import { problemsOf } from "../../src/problems/Problems.ts"
import { file, source, taking, texts } from "./inMemory.ts"

const page = "<!doctype html><title>Menu</title><p>Soup</p>"

describe("a .pagesignore", () => {
  it.effect.each<readonly [string, Readonly<Record<string, string>>, ReadonlyArray<string>]>([
    [
      "leaves out what it names",
      { ".pagesignore": "drafts/\n*.psd\n# a word\n", "drafts/a.html": "", "b.psd": "" },
      []
    ],
    ["tells capitals apart", { ".pagesignore": "*.PSD", "a.psd": "", "b.PSD": "" }, ["a.psd"]],
    ["takes back what it left out", { ".pagesignore": "*.txt\n!keep.txt", "a.txt": "", "keep.txt": "" }, ["keep.txt"]],
    [
      "takes back what is never published",
      { ".pagesignore": "!node_modules", "node_modules/a.js": "" },
      ["node_modules/a.js"]
    ],
    ["is anchored by a slash", { ".pagesignore": "/a.txt", "a.txt": "", "b/a.txt": "" }, ["b/a.txt"]],
    ["in a folder holds from there on", { "docs/.pagesignore": "*.txt", "docs/a.txt": "", "b.txt": "" }, ["b.txt"]],
    [
      "in a folder wins over those above",
      { ".pagesignore": "*.txt", "docs/.pagesignore": "!a.txt", "docs/a.txt": "", "b.txt": "" },
      ["docs/a.txt"]
    ],
    ["with a Windows ending works", { ".pagesignore": "*.txt\r\n*.psd\r\n", "a.txt": "", "b.psd": "" }, []],
    ["that is no text harms nobody", { ".pagesignore": "[\n\\\n!\n\u0000\n", "a.txt": "" }, ["a.txt"]]
  ])("%s", ([, files, kept]) =>
    Effect.gen(function* () {
      const snapshot = yield* taking(texts({ "index.html": page, ...files }))
      assert.sameMembers([...snapshot.files.keys()], ["index.html", ...kept])
    })
  )

  it.effect.each([true, false])("as Windows writes it works: %s", (isLittle) =>
    Effect.gen(function* () {
      const rules = new DataView(new ArrayBuffer(14))
      for (const [at, sign] of Array.from("\ufeff*.psd\n").entries()) {
        rules.setUint16(at * 2, sign.charCodeAt(0), isLittle)
      }
      const { files } = yield* taking(
        source([file("index.html", page), file("a.psd"), file(".pagesignore", new Uint8Array(rules.buffer))])
      )
      assert.sameMembers([...files.keys()], ["index.html"])
    })
  )

  it.effect.each([
    ["*.html", { "a.css": "" }],
    ["*", {}]
  ] as const)("that leaves out the start page is told: %s", ([rule, others]) =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(taking(texts({ "index.html": page, ".pagesignore": rule, ...others })))
      assert.deepInclude(plain(problemsOf(problem)[0]), { _tag: "SiteIndexIgnored", path: "menu", rule })
    })
  )

  it.effect("and what is never published are told with the rule, folders as a whole", () =>
    Effect.gen(function* () {
      const { leftOut } = yield* taking(
        texts({
          "index.html": page,
          ".pagesignore": "drafts/",
          "drafts/a.html": "",
          "drafts/b.html": "",
          "img/.DS_Store": "",
          "node_modules/a/b.js": "",
          "notes.txt~": ""
        })
      )
      assert.sameDeepMembers(
        [...leftOut],
        [
          { path: "drafts/", rule: "drafts/", file: ".pagesignore" },
          { path: "node_modules/", rule: "node_modules", file: null },
          { path: "notes.txt~", rule: "*~", file: null },
          { path: "img/.DS_Store", rule: ".DS_Store", file: null }
        ]
      )
    })
  )
})
