/** A command line in pieces, of which each option is one: a browser would break it after its hyphens. */
export const optionsIn = (line: string): ReadonlyArray<{ readonly text: string; readonly isOption: boolean }> =>
  line.split(/((?<=\s)--[a-z][a-z-]*)/).flatMap((text, at) => (text === "" ? [] : [{ text, isOption: at % 2 === 1 }]))
