import { familyIds } from "../words/Words.ts"

/** An option, the program's name, or a code, which begins with its family. */
const name = new RegExp(`((?<![^\\s(])(?:--[a-z][a-z-]*|pages-publisher|(?:${familyIds.join("|")})-[a-z-]+)(?![\\w-]))`)

/** A text in pieces: a browser would break a name after its hyphens. */
export const unbroken = (text: string): ReadonlyArray<{ readonly text: string; readonly isWhole: boolean }> =>
  text.split(name).flatMap((piece, at) => (piece === "" ? [] : [{ text: piece, isWhole: at % 2 === 1 }]))
