import { plainLine, type TakenPicture } from "./TakenPicture.ts"

/** What is to be read in a picture, for who cannot see it. */
export interface PictureFacts {
  /** Sentences behind a ✓ or ✗, in order. */
  readonly verdicts: readonly [first: string, ...rest: ReadonlyArray<string>]
  /** Names of the stops that were reached. */
  readonly stops: ReadonlyArray<string>
  /** Names of the facts about a token. */
  readonly names: ReadonlyArray<string>
  /** Titles of warnings. */
  readonly warnings: ReadonlyArray<string>
  /** How many numbered steps lead out of a problem. */
  readonly steps: number
  /** The last line: an address, or the code of a problem. */
  readonly last: string
  /** The line before it. */
  readonly beforeLast: string
}

export class PictureWithoutVerdict extends Error {
  override readonly name = "docs-picture-without-verdict"
  constructor({ columns, command }: TakenPicture) {
    super(`nothing behind a ✓ or ✗ after ${command} in ${columns} columns`)
  }
}

export const factsIn = (picture: TakenPicture): PictureFacts => {
  const { lines } = picture
  const texts = lines.map((line) => plainLine(line).trim()).filter((line) => line !== "")
  const [first, ...rest] = signed(picture, "[✓✗]")
  if (first === undefined) throw new PictureWithoutVerdict(picture)
  return {
    verdicts: [first, ...rest],
    stops: texts.flatMap((line) => /^● (\S+)/.exec(line)?.[1] ?? []),
    names: lines.flatMap(([indent, name]) =>
      indent?.text.trim() === "" && name?.style === "soft" && !name.text.includes(" · ") ? [name.text.trim()] : []
    ),
    warnings: signed(picture, "!"),
    steps: texts.filter((line) => /^\d+\. /.test(line)).length,
    last: texts.at(-1) ?? "",
    beforeLast: texts.at(-2) ?? ""
  }
}

/** What stands behind a sign, without its colour's end and what is said softly after it. */
const signed = ({ lines }: TakenPicture, sign: string): ReadonlyArray<string> =>
  lines.flatMap(([span]) => new RegExp(`^${sign} (.+)`).exec(span?.text ?? "")?.[1]?.trim() ?? [])
