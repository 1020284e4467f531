import template from "./zsh.zsh?raw"
import { filled, functionOf, quoted } from "./filled.ts"
import { beginningsOf, type Grammar, type GrammarOption, nextWords, valueOptions } from "./Grammar.ts"
import type { Offer, Taken } from "./takes.ts"

/** A script that completes in zsh. */
export const zsh = (grammar: Grammar): string => {
  const words = new Map<string, ReadonlyArray<Offer>>()
  for (const { name, value } of [...valueOptions(grammar), ...grammar.commands.flatMap(({ places }) => places)]) {
    if (typeof value !== "string") words.set(name, value)
  }
  return filled(template, grammar, {
    LEVELS: [
      ...beginningsOf(grammar).flatMap((path) => levelOf(path, grammar)),
      ...[...words].flatMap(([name, offers]) => offering(functionOfWords(name, grammar), name, offers))
    ]
  })
}

/** The function that completes what comes after a command, or after the beginning of several. */
const levelOf = (path: string, grammar: Grammar): ReadonlyArray<string> => {
  const command = grammar.commands.find(({ name }) => name === path)
  const next = nextWords(grammar, path)
  const name = functionOfLevel(path, grammar)
  const options = (command?.options ?? grammar.options).map((option) => specOf(option, grammar))
  const places = (command?.places ?? []).map(({ name: place, value }, index) =>
    quoted(`${index + 1}:${place}:${actionOf(place, value, grammar)}`)
  )
  if (next.length === 0) return [`${name}() {`, ...continued(["_arguments", ...options, ...places]), "}", ""]
  const way = path === "" ? "" : `${path} `
  return [
    `${name}() {`,
    "  local curcontext=$curcontext state line",
    "  typeset -A opt_args",
    ...continued(["_arguments -C", ...options, `'1: :${name}_next'`, "'*:: :->next' && return"]),
    "  [[ $state == next ]] || return 1",
    "  case $line[1] in",
    ...next.map(({ word }) => `    ${word}) ${functionOfLevel(way + word, grammar)} ;;`),
    "    *) return 1 ;;",
    "  esac",
    "}",
    "",
    ...offering(`${name}_next`, "command", next)
  ]
}

const continued = ([first = "", ...rest]: ReadonlyArray<string>): ReadonlyArray<string> =>
  [`  ${first}`, ...rest.map((line) => `    ${line}`)].map((line, index) => (index < rest.length ? `${line} \\` : line))

const specOf = ({ description, name, repeats, value }: GrammarOption, grammar: Grammar): string => {
  const words = `[${description.replace(/[\\[\]:]/g, "\\$&")}]`
  if (value === undefined) return quoted(`${name === "--help" || name === "--version" ? "(- *)" : ""}${name}${words}`)
  return quoted(`${repeats ? "*" : ""}${name}=${words}:${name.slice(2)}:${actionOf(name, value, grammar)}`)
}

const actionOf = (name: string, value: Taken, grammar: Grammar): string => {
  if (value === "text") return " "
  if (value === "file") return "_files"
  return value === "folder" ? "_files -/" : functionOfWords(name, grammar)
}

const offering = (name: string, what: string, offers: ReadonlyArray<Offer>): ReadonlyArray<string> => [
  `${name}() {`,
  "  local -a offers=(",
  ...offers.map(({ description, word }) => {
    const escaped = word.replaceAll(":", "\\:")
    return `    ${quoted(description === undefined ? escaped : `${escaped}:${description}`)}`
  }),
  "  )",
  `  _describe -t words ${quoted(what.replace(/^--/, ""))} offers`,
  "}",
  ""
]

const functionOfLevel = (path: string, { program }: Grammar): string =>
  path === "" ? functionOf(program) : `${functionOf(program)}__${path.replace(/\W/g, "_")}`

const functionOfWords = (name: string, { program }: Grammar): string =>
  `${functionOf(program)}_of_${name.replace(/^--/, "").replace(/\W/g, "_")}`
