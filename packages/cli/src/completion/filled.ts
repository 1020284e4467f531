import type { Grammar } from "./Grammar.ts"

/** The script of a shell with its marks replaced by what they stand for. */
export const filled = (
  template: string,
  { program }: Grammar,
  marks: Readonly<Record<string, ReadonlyArray<string> | string>>
): string =>
  Object.entries(marks)
    .reduce(
      (text, [mark, words]) =>
        text.replaceAll(`#${mark}#`, () => (typeof words === "string" ? words : words.join("\n"))),
      template.replaceAll("FUNCTION", functionOf(program)).replaceAll("PROGRAM", program)
    )
    .trimEnd()

/** A name that every shell takes for a function. */
export const functionOf = (program: string): string => `_${program.replace(/\W/g, "_")}`

/** A word or a text between single quotes, in a shell that cannot escape inside them. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
