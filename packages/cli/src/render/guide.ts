import type { Block, GuideStep, Question } from "@pages-publisher/core/guide/Block"
import type { Chapter, Guide } from "@pages-publisher/core/guide/Guide"
import { text } from "@pages-publisher/core/guide/Text"
import { codeLines } from "./card.ts"
import { guideTable } from "./guideTable.ts"
import { wrapText } from "./guideText.ts"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

const indent = "  "

/** What an Owner with two minutes needs: how to make the token, and what else there is to read. */
export const guideStart = ({ chapters, lead, title }: Guide, style: Style): string => {
  const { paint, width, words } = style
  const now = chapters.filter(({ id }) => id === "create")
  const further = chapters.filter(({ id }) => id !== "create")
  const column = Math.max(...further.map(({ id }) => id.length))
  return [
    paint("strong", title),
    wrapText(lead, width, "", style).join("\n"),
    ...now.map((chapter) => chapterText(chapter, style)),
    words.chapters,
    further.map(({ id, title: name }) => `${indent}○ ${paint("strong", id.padEnd(column))}  ${name}`).join("\n")
  ].join("\n\n")
}

/** One chapter, and the names of the others. */
export const guideChapter = (chapter: Chapter, { chapters }: Guide, style: Style): string => {
  const others = chapters.filter(({ id }) => id !== chapter.id).map(({ id }) => id)
  const names = wrap(style.words.chapterNames(others.join(", ")), style.width, "")
  return [chapterText(chapter, style), names.map((line) => style.paint("soft", line)).join("\n")].join("\n\n")
}

const chapterText = ({ blocks, title }: Chapter, style: Style): string =>
  [`${style.paint("go", "●")} ${style.paint("strong", title)}`, ...blocks.map((it) => block(it, style))].join("\n\n")

const block = (it: Block, style: Style): string => {
  const { paint, width } = style
  switch (it.kind) {
    case "text":
      return wrapText(it.text, width, indent, style).join("\n")
    case "heading":
      return indent + paint("strong", it.text)
    case "list":
      return it.items.flatMap((item) => hanging("· ", wrapText(item, width, `${indent}  `, style))).join("\n")
    case "steps":
      return it.steps.flatMap((step, index) => stepLines(step, index + 1, style)).join("\n")
    case "note":
      return wrapText(it.text, width - 4, "", style)
        .map((line) => `${indent}${paint("heed", "│")} ${line}`)
        .join("\n")
    case "code":
      return it.code
        .split("\n")
        .map((line) => `${indent}  ${it.language === "sh" ? paint("strong", `$ ${line}`) : ruby(line, style)}`)
        .join("\n")
    case "table":
      return guideTable(it.head, it.rows, indent, style)
    case "questions":
      return it.questions.map((question) => questionText(question, style)).join("\n\n")
  }
}

/** Remarks stand back. */
const ruby = (line: string, { paint }: Style) => (line.startsWith("#") ? paint("soft", line) : line)

/** The first line starts with a mark that is as wide as the others' further indent. */
const hanging = (mark: string, [first = "", ...rest]: ReadonlyArray<string>): ReadonlyArray<string> => [
  indent + mark + first.trimStart(),
  ...rest
]

const stepLines = (step: GuideStep, number: number, style: Style): ReadonlyArray<string> => {
  const mark = `${number}. `
  const inside = indent + " ".repeat(mark.length)
  return [
    ...hanging(mark, wrapText(step.text, style.width, inside, style)),
    ...(step.url === null ? [] : [inside + style.paint("go", step.url)])
  ]
}

const questionText = ({ answer, code, question }: Question, style: Style): string =>
  [
    wrapText(text`**${question}**`, style.width, indent, style).join("\n"),
    ...answer.map((it) => block(it, style)),
    ...(code === null ? [] : [codeLines(code, style).join("\n")])
  ].join("\n\n")
