/** A publish is found again by its id, whoever asks and whatever answer was lost. */
const idTrailer = "Publish-Id"
const versionTrailer = "Publish-Version"
const partTrailer = "Publish-Part"
/** The commit a version was made for; the Pages job compares it with the one it landed on. */
export const parentTrailer = "Publish-Parent"

export interface Letterhead {
  readonly id: string
  readonly version: number
  /** First line and text; made up where the user gave none. */
  readonly text: string | null
  /** Name and version of the program. */
  readonly by: string
}

export interface Part {
  readonly number: number
  readonly of: number
}

/** A commit's message (design 6.5). All parts but the last keep the pipeline from running. */
export const commitMessage = ({ by, id, text, version }: Letterhead, part: Part, parent: string | null): string => {
  const isLast = part.number === part.of
  const title = text === null ? `Publish version ${version}` : withoutSkip(text)
  const trailers = [
    `${idTrailer}: ${id}`,
    `${versionTrailer}: ${version}`,
    ...(part.of > 1 ? [`${partTrailer}: ${part.number}/${part.of}`] : []),
    ...(parent === null ? [] : [`${parentTrailer}: ${parent}`]),
    `Published-By: ${by}`
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
export const versionOf = (message: string): number | undefined => {
  const version = Number(trailer(message, versionTrailer) ?? Number.NaN)
  return Number.isSafeInteger(version) && version > 0 ? version : undefined
}
