import { locales } from "@pages-publisher/core/model/Locale"
import { codeOf, examples } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { languages } from "@pages-publisher/core/problems/languages"
import { describe, expect, it } from "vitest"
import { cli } from "../src/main.ts"

/** Command path → the options it knows. */
const commands = new Map(
  cli.definitions().map(({ options, path }) => [path.split(" ")[1] ?? "", options.flatMap(({ nameSet }) => nameSet)])
)

const advised = examples.flatMap((problem) =>
  locales.flatMap((locale) =>
    explain(problem, languages[locale]).steps.flatMap(({ command }) =>
      command?.startsWith("pages-publisher ") === true ? [[codeOf(problem), locale, command] as const] : []
    )
  )
)

describe("a step that names a command of ours", () => {
  it.each(advised)("%s (%s) can be done: %s", (_, __, command) => {
    const [, name = "", ...words] = command.split(" ")
    if (name === "--help") return
    expect([...commands.keys()]).toContain(name)
    for (const option of words.filter((word) => word.startsWith("--"))) expect(commands.get(name)).toContain(option)
  })
})
