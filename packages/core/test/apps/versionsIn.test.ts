import { assert, describe, it } from "@effect/vitest"
import { isWhole, versionsIn } from "../../src/apps/versionsIn.ts"
import { CommitItem } from "../../src/gitlab/CommitItem.ts"
import { commitMessage, type Letterhead } from "../../src/publish/message.ts"

const letterhead: Letterhead = { id: "a1", version: 2, text: null, by: "pages-publisher 1.0.0" }

const made = (id: string, message: string, ...parent_ids: ReadonlyArray<string>) =>
  new CommitItem({ id, message, title: "", author_name: "bot", created_at: "2026-01-02T03:04:05Z", parent_ids })

const whole = { number: 1, of: 1 }

describe("commits as versions", () => {
  it("makes one version of its parts, and leaves commits of others alone", () => {
    const commits = [
      made("c4", "Fix a typo", "c3"),
      made("c3", commitMessage({ ...letterhead, restores: 1 }, { number: 2, of: 2 }, "c2"), "c2"),
      made("c2", commitMessage({ ...letterhead, restores: 1 }, { number: 1, of: 2 }, "c1"), "c1"),
      made("c1", commitMessage({ ...letterhead, id: "a0", version: 1, text: "Spring menu" }, whole, null))
    ]
    assert.deepStrictEqual(
      versionsIn(commits).map((it) => [it.number, it.commit, it.before, it.message, it.restores, isWhole(it)]),
      [
        [null, "c4", "c3", "Fix a typo", null, false],
        [2, "c3", "c1", "Publish version 2", 1, true],
        [1, "c1", null, "Spring menu", null, true]
      ]
    )
    assert.deepStrictEqual(
      versionsIn(commits).map(({ program }) => program),
      [null, letterhead.by, letterhead.by]
    )
  })

  it("tells what never arrived, and what landed on another version", () => {
    const commits = [
      made("c5", commitMessage({ ...letterhead, version: 4 }, whole, "c4"), "c4"),
      made("c4", commitMessage({ ...letterhead, version: 3 }, whole, "c2"), "c3"),
      made("c3", commitMessage({ ...letterhead, id: "a3", version: 3 }, whole, "c2"), "c2"),
      made("c2", commitMessage({ ...letterhead, id: "a2" }, { number: 1, of: 3 }, "c1"), "c1")
    ]
    assert.deepStrictEqual(
      versionsIn(commits).map((it) => [it.number, isWhole(it)]),
      [
        [4, true],
        [3, false],
        [3, true],
        [2, false]
      ]
    )
  })
})
