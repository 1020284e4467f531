import type { Block, SimpleBlock } from "@pages-publisher/core/guide/Block"
import type { Chapter } from "@pages-publisher/core/guide/Guide"
import type { Text } from "@pages-publisher/core/guide/Text"

type Change = (text: Text) => Text

/** The same chapter with every running text changed: links between chapters become links between pages. */
export const withLinks = (chapter: Chapter, change: Change): Chapter => ({
  ...chapter,
  blocks: chapter.blocks.map((it) => blockWithLinks(it, change))
})

export const blockWithLinks = (it: Block, change: Change): Block => {
  switch (it.kind) {
    case "heading":
      return it
    case "table":
      return { ...it, rows: it.rows.map((row) => row.map(change)) }
    case "questions":
      return {
        ...it,
        questions: it.questions.map((question) => ({
          ...question,
          answer: question.answer.map((part) => simple(part, change))
        }))
      }
    default:
      return simple(it, change)
  }
}

const simple = (it: SimpleBlock, change: Change): SimpleBlock => {
  switch (it.kind) {
    case "text":
    case "note":
      return { ...it, text: change(it.text) }
    case "list":
      return { ...it, items: it.items.map(change) }
    case "steps":
      return { ...it, steps: it.steps.map(({ text, url }) => ({ text: change(text), url })) }
    case "code":
      return it
  }
}
