import type { ScreenId } from "./ScreenId.ts"

export interface ScreenWords {
  /** What stands below it. */
  readonly caption: string
  /** What is to be seen on it. */
  readonly alt: string
}

export type AllScreenWords = Readonly<Record<ScreenId, ScreenWords>>
