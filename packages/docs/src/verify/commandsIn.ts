/** The words of every call of our program in lines of a shell or of a CI job, without its name. */
export const commandsIn = (code: string): ReadonlyArray<ReadonlyArray<string>> =>
  code
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n")
    .flatMap((line) => parts(unlisted(line)))
    .flatMap(callIn)

/** In YAML a command is an item, and may stand between quotes or behind a key. */
const unlisted = (line: string) =>
  line
    .trim()
    .replace(/^- +/, "")
    .replace(/^(?:script|run|command): +/, "")
    .replace(/^\$ /, "")
    .replace(/^(["'])(.*)\1$/, "$2")

type Token = { readonly word: string } | "end"

/** Words as a shell reads them, up to what ends a command. */
const parts = (line: string): ReadonlyArray<ReadonlyArray<string>> => {
  const tokens = [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'|;&()])+|[|;&()]+/g)].map(([it]): Token =>
    /^[|;&()]/.test(it) ? "end" : { word: it.replaceAll(/["']/g, "") }
  )
  const all: Array<Array<string>> = [[]]
  for (const token of tokens) {
    if (token === "end") all.push([])
    else if (token.word.startsWith("#")) break
    else all.at(-1)?.push(token.word)
  }
  return all.map((words) => {
    const redirected = words.findIndex((word) => /^\d?>{1,2}/.test(word) || word === "<")
    return redirected === -1 ? words : words.slice(0, redirected)
  })
}

const program = /^(?:\S*\/)?pages-publisher(?:\.js)?(?:@\S+)?$/

/** What may stand before the name of a program. */
const runner = /^(?:npx|node|sudo|-y|--yes|[A-Za-z_]\w*=.*|\$\(|exec|then|do|if|!)$/

const callIn = (words: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const at = words.findIndex((word) => program.test(word))
  return at === -1 || !words.slice(0, at).every((word) => runner.test(word)) ? [] : [words.slice(at + 1)]
}
