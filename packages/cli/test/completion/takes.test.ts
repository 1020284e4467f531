import { describe, expect, it } from "vitest"
import { grammarOf } from "../../src/completion/Grammar.ts"
import { zsh } from "../../src/completion/zsh.ts"
import { repeats, takes } from "../../src/completion/takes.ts"
import { cli } from "../../src/main.ts"

const { commands } = grammarOf(cli.binaryName, cli.definitions())
const options = commands.flatMap(({ name: command, options }) => options.map((option) => ({ command, ...option })))
const withValue = options.filter(({ value }) => value !== undefined)
const places = commands.flatMap(({ name: command, places }) => places.map((place) => ({ command, ...place })))

/** What the command line says of a value that nobody can mean, where it takes only some. */
const accepted = (command: string, words: ReadonlyArray<string>): ReadonlyArray<string> => {
  try {
    cli.process({ input: [...command.split(" "), ...words], context: { signal: new AbortController().signal } })
    return []
  } catch (error) {
    const list = /one of (.*?) \(got /s.exec(error instanceof Error ? error.message : "")?.[1] ?? ""
    return [...list.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word)
  }
}

const wordsOf = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(({ word }: { word: string }) => word) : []

describe("what is offered", () => {
  it("for an option is what the command takes", () => {
    const required = (command: string) =>
      places.filter((place) => place.command === command).map(({ value }) => wordsOf(value)[0] ?? "x")
    const wanted = withValue.map(({ command, name }) => [
      `${command} ${name}`,
      accepted(command, [...required(command), name, "no such word"])
    ])
    expect(withValue.map(({ command, name, value }) => [`${command} ${name}`, wordsOf(value)])).toEqual(wanted)
    expect(wanted.flatMap(([, words]) => words)).toContain("public")
  })

  it("for a word that stands alone is what the command takes", () => {
    const told = places
      .map(({ command, value }) => ({ command, offered: wordsOf(value), taken: accepted(command, ["no such word"]) }))
      .filter(({ taken }) => taken.length > 0)
    expect(told.map(({ command, offered }) => ({ command, offered }))).toEqual(
      told.map(({ command, taken }) => ({ command, offered: taken }))
    )
    expect(told.map(({ command }) => command)).toContain("completion")
  })

  it("is for options and words that there are", () => {
    const names = [...withValue, ...places].map(({ name }) => name)
    expect(Object.keys(takes()).filter((name) => !names.includes(name))).toEqual([])
  })

  it("may be repeated where the option says so", () => {
    const said = options.filter(({ description }) => /repeated|more than once/.test(description))
    expect([...repeats].sort()).toEqual([...new Set(said.map(({ name }) => name))].sort())
  })

  it("means the same after the same option of every command", () => {
    const pairs = new Set(options.map(({ name, value }) => JSON.stringify([name, value])))
    expect(pairs.size).toBe(new Set(options.map(({ name }) => name)).size)
  })

  it("keeps its quotes, brackets and colons", () => {
    const [definition] = cli.definitions()
    const odd = `It's [a] "b": c\\d $(e) \`f\``
    const options = [{ preferredName: "--x", nameSet: ["--x"], definition: "--x", description: odd, required: false }]
    const script = zsh(grammarOf(cli.binaryName, [{ path: "pages-publisher odd", usage: "", ...definition, options }]))
    expect(script).toContain(String.raw`'--x[It'\''s \[a\] "b"\: c\\d $(e) ${"`f`"}]'`)
  })
})

describe("commands of several words", () => {
  it("are completed word by word", () => {
    const definition = { usage: "", options: [], description: "list them" }
    const { commands: names, ...grammar } = grammarOf("p", [
      { ...definition, path: "p apps list", usage: "p apps list <app>" },
      { ...definition, path: "p apps show" }
    ])
    expect(names.map(({ name, places }) => [name, places.map((place) => place.name)])).toEqual([
      ["apps list", ["app"]],
      ["apps show", []]
    ])
    expect(zsh({ commands: names, ...grammar })).toContain("    list) _p__apps_list ;;")
  })
})
