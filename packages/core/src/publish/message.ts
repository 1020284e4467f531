/** A publish is found again by its id, whoever asks and whatever answer was lost. */
const idTrailer = "Publish-Id"
const versionTrailer = "Publish-Version"
const partTrailer = "Publish-Part"
const restoresTrailer = "Publish-Restores"
const byTrailer = "Published-By"
/** The commit a version was made for; the Pages job compares it with the one it landed on. */
export const parentTrailer = "Publish-Parent"

export interface Letterhead {
  readonly id: string
  readonly version: number
  /** First line and text; made up where the user gave none. */
  readonly text: string | null
  /** Name and version of the program. */
  readonly by: string
  /** The version whose files these are, where somebody went back to it. */
  readonly restores?: number | null
}

export interface Part {
  readonly number: number
  readonly of: number
}

/** A commit's message (design 6.5). All parts but the last keep the pipeline from running. */
export const commitMessage = (
  { by, id, restores = null, text, version }: Letterhead,
  part: Part,
  parent: string | null
): string => {
  const isLast = part.number === part.of
  const title = text === null ? `Publish version ${version}` : withoutSkip(text)
  const trailers = [
    `${idTrailer}: ${id}`,
    `${versionTrailer}: ${version}`,
    ...(part.of > 1 ? [`${partTrailer}: ${part.number}/${part.of}`] : []),
    ...(parent === null ? [] : [`${parentTrailer}: ${parent}`]),
    ...(restores === null ? [] : [`${restoresTrailer}: ${restores}`]),
    `${byTrailer}: ${by}`
  ]
  return `${title}${isLast ? "" : ` (part ${part.number} of ${part.of}) [skip ci]`}\n\n${trailers.join("\n")}\n`
}

/** A user's words must not keep the version from being deployed (contract 6.9), nor pass for a trailer of ours. */
const withoutSkip = (text: string) =>
  text
    .trim()
    .replace(/\[(ci[ _-]skip|skip[ _-]ci)\]/gi, "($1)")
    .replace(/^(Publish(?:ed)?-\w+):/gm, "$1 -")

const trailer = (message: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.+)$`, "m").exec(message)?.[1]?.trim()

/** Which publish a commit belongs to; undefined for a commit of somebody else. */
export const idOf = (message: string): string | undefined => trailer(message, idTrailer)

/** Whether a commit is this part of this publish. */
export const isPartOf = (message: string, id: string, part: Part): boolean =>
  idOf(message) === id && (trailer(message, partTrailer) ?? "1/1") === `${part.number}/${part.of}`

/** Which version a commit published; undefined for a commit of somebody else. */
export const versionOf = (message: string): number | undefined => numberIn(message, versionTrailer)

/** Which version's files a commit brought back; undefined where it brought new ones. */
export const restoredBy = (message: string): number | undefined => numberIn(message, restoresTrailer)

const numberIn = (message: string, name: string): number | undefined => {
  const number = Number(trailer(message, name) ?? Number.NaN)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** The program that made a commit, with its version. */
export const programOf = (message: string): string | undefined => trailer(message, byTrailer)

/** The commit that a version was made for; undefined for the first one and for commits of somebody else. */
export const plannedFor = (message: string): string | undefined => trailer(message, parentTrailer)

/** Which part of its version a commit is. */
export const partOf = (message: string): Part => {
  const [number = 1, of = 1] = (trailer(message, partTrailer) ?? "1/1").split("/").map(Number)
  return { number, of }
}

/** What the publisher said of the version: without our trailers and the marks of its parts. */
export const wordsOf = (message: string): string =>
  message
    .replace(/ \(part \d+ of \d+\) \[skip ci\](?=\n|$)/, "")
    .split("\n")
    .filter((line) => !/^Publish(?:ed)?-\w+: /.test(line))
    .join("\n")
    .trim()
