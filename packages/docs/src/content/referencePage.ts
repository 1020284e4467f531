import type { Locale } from "@pages-publisher/core/model/Locale"
import { definitions } from "pages-publisher/definitions"
import { wordsOf } from "../words/wordsOf.ts"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import type { Command, ReferencePage } from "./Site.ts"

/** A JSON Schema that comes with the command line. */
export interface SchemaFile {
  readonly name: string
  readonly text: string
}

const commands: ReadonlyArray<Command> = definitions.map(
  ({ description = "", details = "", examples = [], options, path, usage }) => ({
    name: path.slice("pages-publisher ".length),
    usage: usage.trim(),
    description: description.trim(),
    details: details.trim(),
    options: options.map((option) => ({
      definition: option.definition.replaceAll(/#\d+/g, "<value>"),
      description: option.description?.trim() ?? ""
    })),
    examples: examples.map(([words, command]) => ({ description: words.trim(), command: command.trim() }))
  })
)

export const referencePage = (options: Options, locale: Locale, schemas: ReadonlyArray<SchemaFile>): ReferencePage => {
  const words = wordsOf(locale)
  return {
    kind: "reference",
    locale,
    path: "reference/",
    href: hrefOf(options, locale, "reference/"),
    title: words.reference,
    description: words.referenceLead,
    commands,
    schemas: schemas.map(({ name, text }) => ({
      href: `${options.base}schemas/${name}`,
      name,
      description: describedBy(text)
    }))
  }
}

const describedBy = (text: string): string => {
  const schema: unknown = JSON.parse(text)
  return typeof schema === "object" && schema !== null && "description" in schema ? String(schema.description) : ""
}
