import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as fc from "fast-check"
import type { TreeEntry } from "../../src/gitlab/Tree.ts"
import { BlobId } from "../../src/model/BlobId.ts"
import { type Action, actionsOf } from "../../src/publish/actions.ts"
import { incompletePath } from "../../src/publish/layout.ts"
import { isNothing, makePlan } from "../../src/publish/plan.ts"
import type { RepoFile } from "../../src/publish/RepoFile.ts"

const blob = (content: number) => BlobId.make(content.toString(16).padStart(40, "0"))

const file = (path: string, content: number): RepoFile => ({
  path,
  blobId: blob(content),
  size: content,
  bytes: Effect.succeed(new Uint8Array(content)),
  chunks: Stream.make(new Uint8Array(content))
})

const entry = (path: string, content: number, mode = "100644"): TreeEntry => ({
  id: blob(content),
  type: "blob",
  path,
  mode
})

/** What GitLab does with actions: one after the other, each refused where it does not fit (contract 6.4). */
const carriedOut = (tree: ReadonlyArray<TreeEntry>, actions: ReadonlyArray<Action>): ReadonlyMap<string, string> => {
  const files = new Map(tree.map(({ id, path }) => [path, id]))
  const mustBeFree = (path: string) => {
    assert.isFalse(files.has(path), `${path} exists`)
    for (const other of files.keys()) {
      assert.isFalse(other.startsWith(`${path}/`), `${path} is a folder`)
      assert.isFalse(path.startsWith(`${other}/`), `${other} is a file`)
    }
  }
  for (const action of actions) {
    if (action.action === "delete") assert.isTrue(files.delete(action.path), `${action.path} is not there`)
    else if (action.action === "move") {
      const content = files.get(action.from)
      assert.isDefined(content)
      files.delete(action.from)
      mustBeFree(action.path)
      files.set(action.path, content)
    } else {
      if (action.action === "update") assert.isTrue(files.has(action.path), `${action.path} is not there`)
      else mustBeFree(action.path)
      files.set(action.path, action.file.blobId)
    }
  }
  return files
}

/** Names few enough to collide: as files, as folders, as each other's content. */
const names = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
  .map((segments) => `public/${segments.join("/")}`)

const isFolderOf = (path: string, other: string) => other.startsWith(`${path}/`)

const trees = fc
  .dictionary(names, fc.integer({ min: 1, max: 4 }))
  .map((tree) => Object.entries(tree))
  .map((entries) => entries.filter(([path]) => !entries.some(([other]) => isFolderOf(path, other))))

describe("makePlan", () => {
  it("turns any tree into any other, and nothing besides", () => {
    fc.assert(
      fc.property(trees, trees, fc.boolean(), (before, after, isMarked) => {
        const foreign = entry("docs/notes.md", 9)
        const tree = [
          ...before.map(([path, content]) => entry(path, content)),
          foreign,
          ...(isMarked ? [entry(incompletePath, 5)] : [])
        ]
        const wanted = after.map(([path, content]) => file(path, content))
        const result = carriedOut(tree, actionsOf(makePlan(wanted, tree)))
        assert.deepStrictEqual(
          Object.fromEntries(result),
          Object.fromEntries([[foreign.path, foreign.id], ...wanted.map(({ blobId, path }) => [path, blobId])])
        )
      }),
      { numRuns: 1000 }
    )
  })

  it("has nothing to do the second time", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const plan = makePlan(
          tree.map(([path, content]) => file(path, content)),
          tree.map(([path, content]) => entry(path, content))
        )
        assert.isTrue(isNothing(plan))
        assert.strictEqual(plan.unchanged, tree.length)
      })
    )
  })

  it("sends no content that GitLab has under a name that goes away", () => {
    const plan = makePlan(
      [file("public/new.js", 1), file("public/kept.js", 2)],
      [entry("public/old.js", 1), entry("public/kept.js", 2)]
    )
    assert.deepInclude(plan, { add: [], update: [], remove: [], unchanged: 1 })
    assert.deepStrictEqual(
      plan.move.map(({ from, to }) => [from, to.path]),
      [["public/old.js", "public/new.js"]]
    )
  })

  it("moves each old name once", () => {
    const plan = makePlan([file("public/x", 1), file("public/y", 1)], [entry("public/old", 1)])
    assert.strictEqual(plan.move.length, 1)
    assert.strictEqual(plan.add.length, 1)
  })

  it("replaces a symbolic link by the file it stood for, and does not take its name for content", () => {
    const tree = [entry("public/a", 1, "120000")]
    const plan = makePlan([file("public/a", 1)], tree)
    assert.deepStrictEqual(
      actionsOf(plan).map(({ action, path }) => [action, path]),
      [
        ["delete", "public/a"],
        ["create", "public/a"]
      ]
    )
  })

  it("removes the mark of an incomplete version last", () => {
    const plan = makePlan([file("public/a", 1)], [entry(incompletePath, 5), entry("public/b", 2)])
    assert.strictEqual(actionsOf(plan).at(-1)?.path, incompletePath)
  })
})
