import template from "./bash.bash?raw"
import { filled, quoted } from "./filled.ts"
import { beginningsOf, type Grammar, nextWords, valueOptions } from "./Grammar.ts"
import type { Taken } from "./takes.ts"

/** A script that completes in bash. */
export const bash = (grammar: Grammar): string => {
  const values = valueOptions(grammar)
  const beginnings = beginningsOf(grammar)
  return filled(template, grammar, {
    "OPTIONS-WITH-A-VALUE": values.map(({ name }) => name).join(" | "),
    PATHS: beginnings
      .filter((path) => path !== "")
      .map(asWords)
      .join(" | "),
    REPEATABLE: ` ${values.flatMap(({ name, repeats }) => (repeats ? name : [])).join(" ")} `,
    VALUES: values.flatMap(({ name, value }) => (value === "text" ? [] : `      ${name}) ${offering(value)} ;;`)),
    COMMANDS: beginnings.flatMap((path) => branch(path, grammar))
  })
}

/** What can come after the words that name a command, or only its beginning. */
const branch = (path: string, grammar: Grammar): ReadonlyArray<string> => {
  const command = grammar.commands.find(({ name }) => name === path)
  const next = nextWords(grammar, path)
  return [
    `      ${asWords(path)})`,
    `        options=(${(command?.options ?? grammar.options).map(({ name }) => name).join(" ")})`,
    ...(next.length === 0 ? [] : [`        ${offering(next)}`]),
    ...(command?.places ?? []).flatMap(({ value }, index) =>
      value === "text" ? [] : `        ((place == ${index})) && ${offering(value)}`
    ),
    "        ;;"
  ]
}

/** The script keeps a space before each word, so that the first is like the others. */
const asWords = (path: string): string => quoted(path === "" ? "" : ` ${path}`)

const offering = (taken: Exclude<Taken, "text">): string => {
  if (taken === "file") return "paths=files"
  if (taken === "folder") return "paths=folders"
  return `offers=(${taken.map(({ word }) => quoted(word)).join(" ")})`
}
