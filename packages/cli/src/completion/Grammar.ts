import type { Definition } from "clipanion"
import { type Offer, repeats, type Taken, takes } from "./takes.ts"

export interface GrammarOption {
  readonly name: string
  readonly description: string
  /** What is known of the word that follows; undefined where none does. */
  readonly value: Taken | undefined
  readonly repeats: boolean
}

export interface GrammarPlace {
  readonly name: string
  readonly value: Taken
}

export interface GrammarCommand {
  /** One word, or several such as `apps list`. */
  readonly name: string
  readonly description: string
  readonly options: ReadonlyArray<GrammarOption>
  /** The words that stand alone after it, in order. */
  readonly places: ReadonlyArray<GrammarPlace>
}

/** All that can be typed, as far as completing it goes. */
export interface Grammar {
  readonly program: string
  readonly commands: ReadonlyArray<GrammarCommand>
  /** What can stand where a command can. */
  readonly options: ReadonlyArray<GrammarOption>
}

const flag = (name: string, description: string): GrammarOption => ({
  name,
  description,
  value: undefined,
  repeats: false
})

/** Clipanion answers it everywhere, and lists it nowhere. */
const help = flag("--help", "Show how it is used")

/** Reads the definitions from which the command line itself is made. */
export const grammarOf = (program: string, definitions: ReadonlyArray<Definition>): Grammar => {
  const taken = takes()
  return {
    program,
    options: [help, flag("--version", "Show the version")],
    commands: definitions.map(({ description = "", options, path, usage }) => ({
      name: path.slice(program.length + 1),
      description: description.trim(),
      options: [
        ...options.map(({ definition, description: words = "", preferredName: name }): GrammarOption => {
          const value = definition.includes("#") ? (taken[name] ?? "text") : undefined
          return { name, description: withoutList(words, value), value, repeats: repeats.has(name) }
        }),
        help
      ],
      places: [...usage.matchAll(/[<[]([\w-]+)[\]>]/g)].map(([, name = ""]) => ({ name, value: taken[name] ?? "text" }))
    }))
  }
}

/** The words that are offered anyway need not be described. */
const withoutList = (description: string, value: Taken | undefined): string =>
  typeof value === "object" ? description.replace(`: ${value.map(({ word }) => word).join(", ")}`, "") : description

/** Every option that a word follows, once. */
export const valueOptions = ({ commands }: Grammar): ReadonlyArray<GrammarOption & { readonly value: Taken }> => [
  ...new Map(
    commands
      .flatMap(({ options }) => options)
      .flatMap(({ value, ...option }) => (value === undefined ? [] : [[option.name, { ...option, value }] as const]))
  ).values()
]

/** Every beginning of a command's name, whole words only; the empty one first. */
export const beginningsOf = ({ commands }: Grammar): ReadonlyArray<string> => [
  ...new Set([
    "",
    ...commands.flatMap(({ name }) => name.split(" ").map((_, at, words) => words.slice(0, at + 1).join(" ")))
  ])
]

/** The words that can follow a beginning. */
export const nextWords = ({ commands }: Grammar, beginning: string): ReadonlyArray<Offer> => {
  const start = beginning === "" ? "" : `${beginning} `
  const names = new Set(
    commands.flatMap(({ name }) => (name.startsWith(start) ? (name.slice(start.length).split(" ")[0] ?? []) : []))
  )
  return [...names].map((word) => {
    const description = commands.find(({ name }) => name === start + word)?.description
    return { word, ...(description === undefined ? {} : { description }) }
  })
}
