import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { SecretKind } from "./SecretKind.ts"
import { secretKinds } from "./secretKinds.ts"
import { argument, shown, some } from "./wording.ts"

/** How many files, and how many kinds, have a step of their own. */
const most = 5

const Finding = Schema.Struct({
  file: Schema.String,
  /** From 1; null where the whole file is the secret, and in files that have no lines. */
  line: Schema.NullOr(Schema.Number),
  kind: SecretKind
})

/** Never holds the text of a secret. */
export class SiteSecret extends Schema.TaggedError<SiteSecret>()("SiteSecret", {
  /** The publishing token first, then by file and line; of very many, some. */
  findings: Schema.Array(Finding),
  /** All that were found. */
  total: Schema.Number
}) {
  static readonly guide: Guide<SiteSecret> = {
    code: "site-secret",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A secret would be published with the site",
      why: (p) => {
        const [first] = p.findings
        if (first === undefined) return "Files of the site hold what only you should have."
        const others =
          p.total > 1
            ? `, and there ${p.total === 2 ? "is" : "are"} ${p.total - 1} more such ${p.total === 2 ? "place" : "places"}`
            : ""
        const place = first.line === null ? "" : `, line ${first.line},`
        return `${shown(first.file)}${place} holds ${secretKinds[first.kind].what}${others}.`
      },
      steps: (p) => {
        const { allowable, cut, kinds, whole } = toDo(p)
        return [
          ...cut.map(({ file, lines }) => ({
            text: `Take it out of ${shown(file)}${lines.length === 0 ? "" : `: ${lines.length === 1 ? "line" : "lines"} ${some(lines, "en")}`}`
          })),
          ...whole.map((files) => ({
            text: `Keep ${some(files, "en")} out of the site: name ${files.length === 1 ? "it" : "each of them"} on a line of its own in a file called .pagesignore, next to index.html`
          })),
          ...kinds.map((kind) => ({
            text: `If anybody else may have seen ${secretKinds[kind].what}, ${secretKinds[kind].undo}`
          })),
          ...allowable.map((file) => ({
            text: `If ${shown(file)} holds no real secret, publish it all the same by adding --allow-secrets ${argument(file)} to the command`,
            page: null
          })),
          { text: "Publish again: nothing of the site has been sent yet" }
        ]
      }
    },
    example: () =>
      new SiteSecret({
        findings: [
          { file: ".env", line: null, kind: "environment-file" },
          { file: "js/config.js", line: 12, kind: "gitlab-token" }
        ],
        total: 2
      })
  }
}

/** What the steps speak of. */
export const toDo = ({ findings }: SiteSecret) => {
  const lines = new Map<string, Array<number>>()
  const whole = new Set<string>()
  for (const { file, kind, line } of findings) {
    if (isWhole(kind, line)) whole.add(file)
    else lines.set(file, [...(lines.get(file) ?? []), ...(line === null ? [] : [line])])
  }
  return {
    /** Files to change, with the lines that hold secrets. */
    cut: Array.from(lines, ([file, numbers]) => ({ file, lines: sorted(numbers).map(String) })).slice(0, most),
    /** Files that have to stay behind: one list, or none. */
    whole: whole.size === 0 ? [] : [[...whole]],
    kinds: [...new Set(findings.map(({ kind }) => kind))].slice(0, most),
    /** A file that somebody may decide about; nobody may about the publishing token. */
    allowable: findings.flatMap(({ file, kind }) => (kind === "publishing-token" ? [] : [file])).slice(0, 1)
  }
}

const sorted = (numbers: ReadonlyArray<number>) => [...new Set(numbers)].sort((one, other) => one - other)

const wholeFiles: ReadonlyArray<SecretKind> = ["environment-file", "login-file", "key-store", "password-database"]

const isWhole = (kind: SecretKind, line: number | null) =>
  wholeFiles.includes(kind) || (kind === "private-key" && line === null)
