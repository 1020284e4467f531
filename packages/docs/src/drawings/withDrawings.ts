import type { Block } from "@pages-publisher/core/guide/Block"
import type { Chapter, ChapterId } from "@pages-publisher/core/guide/Guide"
import type { DrawingId } from "./DrawingId.ts"

/** The drawings of a chapter, and what they stand after. */
interface Placed {
  readonly after: Block["kind"]
  readonly drawings: ReadonlyArray<DrawingId>
}

const placed: Readonly<Partial<Record<ChapterId, Placed>>> = {
  create: { after: "steps", drawings: ["group-menu", "token-form"] },
  older: { after: "steps", drawings: ["older-menu"] }
}

/** The blocks of a chapter with its drawings among them. */
export const withDrawings = ({
  blocks,
  id
}: Pick<Chapter, "blocks" | "id">): ReadonlyArray<Block | { readonly kind: "drawing"; readonly id: DrawingId }> => {
  const here = placed[id]
  if (here === undefined) return blocks
  const at = blocks.findIndex(({ kind }) => kind === here.after)
  if (at === -1) throw new Error(`the chapter "${id}" has no ${here.after} for its drawings to stand after`)
  return [
    ...blocks.slice(0, at + 1),
    ...here.drawings.map((drawing) => ({ kind: "drawing", id: drawing }) as const),
    ...blocks.slice(at + 1)
  ]
}
