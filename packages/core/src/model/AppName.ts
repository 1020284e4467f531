import { Either } from "effect"

/** An app's two names in GitLab: the project's name for people, its path for addresses. */
export interface AppName {
  readonly name: string
  readonly path: string
}

export type BadAppName = "empty" | "reserved" | "no-letters" | "too-long"

/** Contract 5.1. */
const reserved = new Set(
  "badges blame blob builds commits create create_dir edit files find_file new preview raw refs tree update wikis".split(
    " "
  )
)
const longest = 255

/** Makes a valid project path and name of what a person calls the app: `My App` becomes `my-app`. */
export const appName = (text: string): Either.Either<AppName, BadAppName> => {
  const given = text.normalize("NFC").trim()
  if (given === "") return Either.left("empty")
  const path = given
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    // GitLab allows single separators between letters and digits, and none at the ends.
    .replace(/[._-]*-[._-]*|[._]{2,}/g, "-")
    .replace(/^[._-]+|[._-]+$/g, "")
    .replace(/\.(git|atom)$/, "-$1")
  if (path === "") return Either.left("no-letters")
  if (path.length > longest) return Either.left("too-long")
  if (reserved.has(path)) return Either.left("reserved")
  return Either.right({ name: projectName(given) ?? path, path })
}

const projectName = (text: string): string | undefined => {
  const name = text
    .replace(/[^\p{L}\p{N}\p{Emoji_Presentation}_.\- ]+/gu, " ")
    .replace(/^[^\p{L}\p{N}\p{Emoji_Presentation}_]+/u, "")
    .replace(/ {2,}/g, " ")
    .trim()
  return name === "" || name.length > longest ? undefined : name
}
