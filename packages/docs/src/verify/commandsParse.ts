import { definitions, objectionTo } from "pages-publisher/definitions"
import { type Built, textOf } from "./Built.ts"
import { commandsIn } from "./commandsIn.ts"
import type { Finding } from "./Finding.ts"
import { codeIn, visibleText } from "./html.ts"

/** Something that cannot be typed. */
type Mistake = Pick<Finding, "name" | "what">

/** Whoever types what a page shows has typed something that the command line can read. */
export const commandsParse = (built: Built): ReadonlyArray<Finding> =>
  [...built.files.keys()]
    .filter((path) => path.endsWith(".html"))
    .flatMap((where) => {
      const html = textOf(built, where)
      const { blocks, inline } = codeIn(html)
      const prose = visibleText(html.replaceAll(/<(pre|code)\b.*?<\/\1>/gs, ""))
      const found = [...blocks.flatMap(wrongIn), ...inline.flatMap(mentioned), ...strange(prose)]
      return [...new Map(found.map((it) => [it.what, it])).values()].map((it) => ({ ...it, where }))
    })

/** A usage line has names where a command has words. */
const usages: ReadonlySet<string> = new Set(definitions.map(({ usage }) => usage.trim()))

/** What the command line has against the calls in a block that is there to be copied. */
export const wrongIn = (code: string): ReadonlyArray<Mistake> =>
  usages.has(code.trim())
    ? []
    : commandsIn(code).flatMap((words) => {
        const objection = answered(words)
        return objection === null ? [] : [wrong(`pages-publisher ${words.join(" ")}: ${objection}`)]
      })

/** Most commands are shown in every language, and reading one takes milliseconds. */
const answers = new Map<string, string | null>()
const answered = (words: ReadonlyArray<string>): string | null => {
  const line = words.join("\n")
  const known = answers.get(line)
  if (known !== undefined) return known
  const objection = objectionTo(words)
  answers.set(line, objection)
  return objection
}

const wrong = (what: string): Mistake => ({ name: "docs-command-wrong", what })

const optionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  definitions.map(({ options, path }) => [
    path.slice("pages-publisher ".length),
    new Set(options.flatMap(({ nameSet }) => nameSet))
  ])
)
const everyOption: ReadonlySet<string> = new Set([...optionsOf.values()].flatMap((names) => [...names]))

/** Options of every program, which the definitions leave out. */
const usual: ReadonlySet<string> = new Set(["--help", "--version"])

/** A mention need not be complete, but what it names has to exist. */
const mentioned = (code: string): ReadonlyArray<Mistake> => {
  const words = code.split(/\s+/)
  const isCalled = words[0] === "pages-publisher"
  const [first = "", ...rest] = isCalled ? words.slice(1) : words
  if (first.startsWith("--")) return strange(first)
  const known = optionsOf.get(first)
  if (known === undefined) {
    const isPlaceholder = first === "" || /^[<[…]/.test(first)
    return isCalled && !isPlaceholder && first !== "help" ? [wrong(`${code}: there is no command ${first}`)] : []
  }
  return optionsIn(rest.join(" "))
    .filter((name) => !known.has(name) && !usual.has(name))
    .map((name) => wrong(`${code}: ${first} has no option ${name}`))
}

/** What stands in quotation marks was typed by somebody. */
const optionsIn = (text: string) => [...text.matchAll(/(?<![\w"-])--[a-z][\w-]*/g)].map(([name]) => name)

/** Options that none of our commands has. */
export const strange = (text: string): ReadonlyArray<Mistake> =>
  optionsIn(text)
    .filter((name) => !everyOption.has(name) && !usual.has(name))
    .map((what) => ({ name: "docs-option-strange", what }))
