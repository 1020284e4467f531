import { Effect, Schema } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing } from "./foreseen.ts"
import { isLastPage } from "./isLastPage.ts"
import type { Wire } from "./Wire.ts"

/** Contract 6.1. */
export const treeEndpoint = reads("/projects/:id/repository/tree")

const TreeEntry = Schema.Struct({
  /** Git object id; of a blob, the name of its bytes. */
  id: Schema.String,
  type: Schema.String,
  path: Schema.String,
  mode: Schema.String
})
export type TreeEntry = typeof TreeEntry.Type

const Page = Schema.Array(TreeEntry)

export interface Tree {
  /** Every blob of a commit's tree; empty for an empty repository. */
  readonly blobs: (project: number, commit: string) => Effect.Effect<ReadonlyArray<TreeEntry>, Problem>
}

/** Pages asked for at once; GitLab gives 100 entries a page at most. */
const atOnce = 6

export const tree = (wire: Wire): Tree => {
  const page = (project: number, commit: string, number: number) =>
    Effect.gen(function* () {
      const answer = yield* wire.ask(treeEndpoint, {
        params: { id: project },
        query: { ref: commit, recursive: true, per_page: 100, page: number }
      })
      const entries = yield* wire.read(Page, answer)
      return { entries, isLast: isLastPage(answer) }
    })
  return {
    blobs: Effect.fn("gitlab.tree")(
      function* (project: number, commit: string) {
        const all: Array<TreeEntry> = []
        for (let first = 1, width = 1; ; first += width, width = atOnce) {
          const pages = yield* Effect.forEach(
            Array.from({ length: width }, (_, index) => first + index),
            (number) => page(project, commit, number),
            { concurrency: atOnce }
          )
          for (const { entries } of pages) all.push(...entries.filter(({ type }) => type === "blob"))
          if (pages.some(({ isLast }) => isLast)) return all
        }
      },
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeed([]) : undefined))
    )
  }
}
