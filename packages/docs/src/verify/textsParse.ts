import { strange, wrongIn } from "./commandsParse.ts"
import type { Finding } from "./Finding.ts"
import type { Sources } from "./Sources.ts"

/** Commands and options in texts of which a page shows one case can be typed in every other case, too. */
export const textsParse = ({ texts }: Sources): ReadonlyArray<Finding> =>
  texts.flatMap(([where, text]) => {
    const plain = withoutRemarks(text)
    const literals = [...plain.matchAll(typed)].map(([, , command = ""]) => command)
    return [...literals.flatMap((command) => wrongIn(filled(command))), ...strange(withoutOthers(plain))].map((it) => ({
      ...it,
      where
    }))
  })

/** What stands where a command or code does; the program's name begins many a sentence, too. */
const typed = /(?:[cC]ommand:|code\()\s*(["'`])(pages-publisher [^"'`]*)\1/g

const withoutRemarks = (source: string) => source.replaceAll(/\/\*\*?.*?\*\//gs, "").replaceAll(/^\s*\/\/.*$/gm, "")

/** A value stands where another will; an optional part is left out. */
const filled = (command: string) =>
  command.replaceAll(/\s*\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, (it) => (/^\s/.test(it) ? " x" : ""))

/** Steps have commands of other programs, too, and what somebody typed wrongly. */
const withoutOthers = (source: string) =>
  source.replaceAll(/command:\s*(["'`])(?!pages-publisher ).*?\1/gs, "").replaceAll(/\("--[^"]*"\)/g, "")
