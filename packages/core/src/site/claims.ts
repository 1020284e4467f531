import { Either } from "effect"
import { parseSitePath, type SitePath, type UnsafePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { SiteFileTooLarge } from "../problems/SiteFileTooLarge.ts"
import { SiteNameCollision } from "../problems/SiteNameCollision.ts"
import { SitePathUnsafe } from "../problems/SitePathUnsafe.ts"
import type { SourceFile } from "./Source.ts"

/** What the files of a source lay claim to, known before any of them is read. */
export interface Claims {
  readonly files: ReadonlyArray<readonly [SitePath, SourceFile]>
  /** Folders of the site. */
  readonly folders: number
  /** What is wrong with names and sizes. */
  readonly problems: ReadonlyArray<Problem>
}

/** Groups of names that a message lists. */
const mostCollisions = 10

/** `root` is the folder that becomes the site's top, with `/` at its end or empty; `largest` is in bytes. */
export const claimsOf = (files: ReadonlyArray<SourceFile>, root: string, largest: number): Claims => {
  const unsafe: Array<{ readonly path: string; readonly reason: UnsafePath }> = []
  const tooLarge: Array<SourceFile> = []
  const claimed: Array<readonly [SitePath, SourceFile]> = []
  const spellings = new Map<string, Array<string>>()
  const folders = new Set<string>()
  for (const file of files) {
    const path = parseSitePath(file.path.slice(root.length))
    if (Either.isLeft(path)) {
      unsafe.push({ path: file.path, reason: path.left })
      continue
    }
    const spelled = sameFor(path.right)
    const before = spellings.get(spelled)
    if (before === undefined) spellings.set(spelled, [file.path])
    else before.push(file.path)
    for (const folder of foldersOf(path.right)) folders.add(folder)
    if (file.size > largest) tooLarge.push(file)
    else if (before === undefined) claimed.push([path.right, file])
  }
  // What is a file for one name is a folder for another.
  for (const [path, file] of claimed) if (folders.has(path)) spellings.get(sameFor(path))?.push(`${file.path}/`)
  const collisions = [...spellings.values()].filter((names) => names.length > 1)
  return {
    files: claimed,
    folders: folders.size,
    problems: [
      ...(unsafe.length > 0 ? [new SitePathUnsafe({ paths: unsafe })] : []),
      ...(tooLarge.length > 0
        ? [new SiteFileTooLarge({ files: tooLarge.map(({ path, size }) => ({ path, bytes: size })), limit: largest })]
        : []),
      ...(collisions.length > 0 ? [new SiteNameCollision({ names: collisions.slice(0, mostCollisions) })] : [])
    ]
  }
}

/** Names that are one to a computer which does not tell capitals apart. They are composed alike already. */
const sameFor = (path: string) => path.toLowerCase()

const foldersOf = (path: string): ReadonlyArray<string> => {
  const folders: Array<string> = []
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    folders.push(path.slice(0, slash))
  }
  return folders
}
