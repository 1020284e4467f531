import type { Block } from "@pages-publisher/core/guide/Block"
import type { Chapter } from "@pages-publisher/core/guide/Guide"
import { blockMarkdown } from "@pages-publisher/core/guide/guideMarkdown"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { DrawingId } from "./DrawingId.ts"
import { valuesFor } from "./Values.ts"
import { withDrawings } from "./withDrawings.ts"
import { drawingWordsFor } from "./words/drawingWordsFor.ts"

/** What it shows, in words. */
export const drawingMarkdown = (id: DrawingId, locale: Locale): string => blockMarkdown(note(id, locale))

/** A chapter that says in words what its drawings show. */
export const withDrawingsTold = (chapter: Chapter, locale: Locale): Chapter => ({
  ...chapter,
  blocks: withDrawings(chapter).map((block) => (block.kind === "drawing" ? note(block.id, locale) : block))
})

const note = (id: DrawingId, locale: Locale): Block => {
  const { description, title } = drawingWordsFor(locale, valuesFor(locale))[id]
  return {
    kind: "note",
    text: [
      { kind: "strong", text: title },
      { kind: "text", text: `. ${description}` }
    ]
  }
}
