import { Either } from "effect"
import { parseSitePath, type SitePath, type UnsafePath } from "../model/SitePath.ts"
import type { Problem } from "../problems/Problem.ts"
import { SiteFileTooLarge } from "../problems/SiteFileTooLarge.ts"
import { SitePathUnsafe } from "../problems/SitePathUnsafe.ts"
import type { SourceFile } from "./Source.ts"

/** What the files of a source lay claim to, known before any of them is read. */
export interface Claims {
  /** The file's path in the site; nothing for a file that cannot be part of it. */
  readonly claim: (file: SourceFile) => ReadonlyArray<readonly [SitePath, SourceFile]>
  /** What is wrong with single files. */
  readonly problems: () => ReadonlyArray<Problem>
  /** Spellings that are one path once they are normalised. */
  readonly collisions: () => ReadonlyArray<ReadonlyArray<string>>
}

/** `largest` in bytes. */
export const makeClaims = (largest: number): Claims => {
  const unsafe: Array<{ readonly path: string; readonly reason: UnsafePath }> = []
  const tooLarge: Array<SourceFile> = []
  const spellings = new Map<SitePath, Array<string>>()
  return {
    claim: (file) => {
      const path = parseSitePath(file.path)
      if (Either.isLeft(path)) {
        unsafe.push({ path: file.path, reason: path.left })
        return []
      }
      const before = spellings.get(path.right) ?? []
      spellings.set(path.right, [...before, file.path])
      if (file.size > largest) tooLarge.push(file)
      return before.length > 0 || file.size > largest ? [] : [[path.right, file]]
    },
    problems: () => [
      ...(unsafe.length > 0 ? [new SitePathUnsafe({ paths: unsafe })] : []),
      ...tooLarge.map(({ path, size }) => new SiteFileTooLarge({ file: path, bytes: size, limit: largest }))
    ],
    collisions: () => [...spellings.values()].filter((names) => names.length > 1)
  }
}
