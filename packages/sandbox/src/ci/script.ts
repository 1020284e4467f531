import { expand } from "./variables.ts"

/**
 * What a line of a script prints. This runner executes nothing: a line that is one plain `echo` shows its text with
 * the predefined variables filled in, as a log would; every other line is taken to succeed silently.
 */
export const printed = (line: string, variables: Readonly<Record<string, string>>): string | undefined => {
  const text = /^echo\s+(?:"([^"]*)"|'([^']*)'|([^"'|&;<>()]*))$/.exec(line.trim())
  if (text === null) return undefined
  const [, expanded, literal, bare] = text
  return literal ?? expand(expanded ?? bare ?? "", variables)
}
