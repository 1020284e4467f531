/** The text of a file, by its path below `packages`. */
export type SourceFile = readonly [path: string, text: string]

/** Tests of words: they take a problem from its guide, and nothing has gone wrong. */
const ofWords = /^(core\/test\/problems|cli\/test\/(render|completion))\//
/** A command that shows a problem's page. */
const pageOf = /["']explain["']/

// The command line ends in the command that explains the problem.
const quoted = /(?<=["'])(?:explain )?([A-Za-z][\w-]*)(?=["'])/g
/** A test that makes a problem itself expects another thing of it, unless it compares. */
const compared = /\b(?:assert|expect)\b.*\bnew ([A-Z]\w*)\(/g

/** The names and codes of all that these tests expect to go wrong. */
export const raisedIn = (tests: ReadonlyArray<SourceFile>): ReadonlySet<string> =>
  new Set(
    tests
      .filter(([path]) => !ofWords.test(path))
      .flatMap(([, text]) => text.split("\n"))
      .filter((line) => !pageOf.test(line))
      .flatMap((line) => [quoted, compared].flatMap((pattern) => [...line.matchAll(pattern)]))
      .map(([, name = ""]) => name)
  )
