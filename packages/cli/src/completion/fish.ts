import template from "./fish.fish?raw"
import { filled, functionOf } from "./filled.ts"
import { beginningsOf, type Grammar, type GrammarOption, nextWords, valueOptions } from "./Grammar.ts"
import type { Offer, Taken } from "./takes.ts"

/** A script that completes in fish. */
export const fish = (grammar: Grammar): string =>
  filled(template, grammar, {
    "OPTIONS-WITH-A-VALUE": valueOptions(grammar)
      .map(({ name }) => name)
      .join(" "),
    PATHS: beginningsOf(grammar)
      .filter((path) => path !== "")
      .map(quotedInFish)
      .join(" "),
    COMPLETIONS: beginningsOf(grammar).flatMap((path) => branch(path, grammar))
  })

const branch = (path: string, grammar: Grammar): ReadonlyArray<string> => {
  const { program } = grammar
  const at = `${functionOf(program)}_at ${quotedInFish(path)}`
  const command = grammar.commands.find(({ name }) => name === path)
  const rule = (condition: string, rest: string) => `complete -c ${program} -n ${quotedInFish(condition)} ${rest}`
  const places = command?.places ?? []
  return [
    ...nextWords(grammar, path).map((next) => rule(`${at} 0`, offer(next))),
    ...places.flatMap(({ value }, index) => taking(value).map((words) => rule(`${at} ${index}`, words))),
    ...(command?.options ?? grammar.options).map((option) =>
      rule(
        option.repeats ? at : `${at}; and not ${functionOf(program)}_given ${option.name}`,
        `-l ${option.name.slice(2)}${valueOf(option)} -d ${quotedInFish(option.description)}`
      )
    )
  ]
}

const valueOf = ({ value }: GrammarOption): string => {
  if (value === undefined) return ""
  if (value === "text") return " -x"
  if (value === "file") return " -r -F"
  if (value === "folder") return ` -x -a '(__fish_complete_directories)'`
  return ` -x -a ${quotedInFish(value.map(({ word }) => word).join(" "))}`
}

const taking = (value: Taken): ReadonlyArray<string> => {
  if (value === "text") return []
  if (value === "file") return ["-F"]
  return value === "folder" ? [`-a '(__fish_complete_directories)'`] : value.map(offer)
}

const offer = ({ description, word }: Offer): string =>
  `-a ${quotedInFish(word)}${description === undefined ? "" : ` -d ${quotedInFish(description)}`}`

const quotedInFish = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`
