import type { Block, GuideStep, Question } from "./Block.ts"
import type { Chapter, Guide } from "./Guide.ts"
import type { Inline, Text } from "./Text.ts"

/** The guide as Markdown (GFM); every chapter has its id as an anchor. Nobody's host or group becomes markup. */
export const guideMarkdown = ({ chapters, lead, title }: Guide): string =>
  `${[`# ${textMarkdown(title)}`, inlineMarkdown(lead), ...chapters.map(chapter)].join("\n\n")}\n`

const chapter = ({ blocks, id, title }: Chapter): string =>
  [`<a id="${id}"></a>`, `## ${textMarkdown(title)}`, ...blocks.map(blockMarkdown)].join("\n\n")

/** A part of a chapter. */
export const blockMarkdown = (it: Block): string => {
  switch (it.kind) {
    case "text":
      return inlineMarkdown(it.text)
    case "heading":
      return `### ${textMarkdown(it.text)}`
    case "list":
      return it.items.map((item) => `- ${inlineMarkdown(item)}`).join("\n")
    case "steps":
      return it.steps.map(step).join("\n")
    case "note":
      return `> ${inlineMarkdown(it.text)}`
    case "code":
      return fenced(it.language, it.code)
    case "table":
      return [
        row(it.head.map(textMarkdown)),
        row(it.head.map(() => "---")),
        ...it.rows.map((cells) => row(cells.map(inlineMarkdown)))
      ].join("\n")
    case "questions":
      return it.questions.map(question).join("\n\n")
  }
}

const step = ({ text, url }: GuideStep, index: number): string => {
  const mark = `${index + 1}. `
  return `${mark}${inlineMarkdown(text)}${url === null ? "" : `\n${" ".repeat(mark.length)}<${address(url)}>`}`
}

const question = ({ answer, code, question: title }: Question): string =>
  [`### ${textMarkdown(title)}`, ...answer.map(blockMarkdown), ...(code === null ? [] : [codeMarkdown(code)])].join(
    "\n\n"
  )

/** A bar ends a cell wherever it stands, even in code. */
const row = (cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, "\\|")).join(" | ")} |`

/** Running text. */
export const inlineMarkdown = (content: Text): string => content.map(piece).join("")

const piece = (it: Inline): string => {
  switch (it.kind) {
    case "text":
      return textMarkdown(it.text)
    case "strong":
      return `**${textMarkdown(it.text)}**`
    case "code":
      return codeMarkdown(it.text)
    case "link":
      return `[${textMarkdown(it.text)}](<${address(it.url)}>)`
  }
}

/** A text in which nothing becomes markup. */
export const textMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|&!~]/g, "\\$&")

const address = (url: string): string => url.replaceAll(/[<>\\\s]/g, encodeURIComponent)

/** More backticks around than there are inside. */
const fence = (content: string, least: number): string =>
  "`".repeat(Math.max(least, ...[...content.matchAll(/`+/g)].map(([run]) => run.length + 1)))

/** Code within a text. */
export const codeMarkdown = (content: string): string => {
  const mark = fence(content, 1)
  return mark.length === 1 ? mark + content + mark : `${mark} ${content} ${mark}`
}

const fenced = (language: string, content: string): string => {
  const mark = fence(content, 3)
  return `${mark}${language}\n${content}\n${mark}`
}
