import type { PictureFacts } from "./pictureFacts.ts"
import type { PictureId } from "./PictureId.ts"

export interface PictureWords {
  /** What stands below it. */
  readonly caption: string
  /** What is to be seen on it. */
  readonly alt: (facts: PictureFacts) => string
}

export type AllPictureWords = Readonly<Record<PictureId, PictureWords>>
