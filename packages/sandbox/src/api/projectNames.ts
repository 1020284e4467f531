import type { Release } from "../Release.ts"

const reserved = new Set([
  "-",
  "badges",
  "blame",
  "blob",
  "builds",
  "commits",
  "create",
  "create_dir",
  "edit",
  "environments/folders",
  "files",
  "find_file",
  "gitlab-lfs/objects",
  "info/lfs/objects",
  "new",
  "preview",
  "raw",
  "refs",
  "tree",
  "update",
  "wikis"
])

const namePattern = /^[\p{L}\p{N}\p{Extended_Pictographic}_][\p{L}\p{N}\p{Pd}\p{Extended_Pictographic}_. ]*$/u
const newestNamePattern = /^[\p{L}\p{N}\p{Extended_Pictographic}_][\p{L}\p{N}\p{Pd}\p{Extended_Pictographic}_.+ ]*$/u
const pathPattern = /^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/

/** Emojis of several parts are held together by these. */
const withoutJoiners = (name: string): string => name.replaceAll("\u200d", "").replaceAll("\ufe0f", "")

export const nameProblems = (release: Release, name: string): readonly string[] => {
  const newest = release.atLeast("18.0")
  if (name === "") return ["can't be blank"]
  if (name.length > 255) return ["is too long (maximum is 255 characters)"]
  if ((newest ? newestNamePattern : namePattern).test(withoutJoiners(name))) return []
  return [
    newest
      ? "can contain only letters, digits, emojis, '_', '.', '+', dashes, or spaces. It must start with a letter, digit, emoji, or '_'."
      : "can contain only letters, digits, emojis, '_', '.', dash, space. It must start with letter, digit, emoji or '_'."
  ]
}

export const pathProblems = (release: Release, path: string): readonly string[] => {
  if (path === "") return ["can't be blank"]
  if (path.length > 255) return ["is too long (maximum is 255 characters)"]
  if (!pathPattern.test(path) || /\.(git|atom)$/i.test(path)) {
    return [
      release.atLeast("17.0")
        ? "can only include non-accented letters, digits, '_', '-' and '.'. It must not start with '-', '_', or '.', nor end with '-', '_', '.', '.git', or '.atom'."
        : "must not start or end with a special character and must not contain consecutive special characters."
    ]
  }
  return reserved.has(path.toLowerCase()) ? [`${path} is a reserved name`] : []
}

/** What GitLab makes of a name when no path is given. */
export const pathFromName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, "-")
    .replace(/([._-])[._-]+/g, "$1")
    .replace(/^[._-]+|[._-]+$/g, "")
