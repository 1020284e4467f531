import type { Locale } from "@pages-publisher/core/model/Locale"
import { factsIn } from "./pictureFacts.ts"
import type { PictureId } from "./PictureId.ts"
import { pictureFor } from "./pictureFor.ts"
import { en } from "./words/en.ts"
import { nl } from "./words/nl.ts"

const words = { en, nl } as const

export interface ToldPicture {
  readonly caption: string
  /** The picture in words, from what is to be read on it. */
  readonly alt: string
}

export const pictureWordsOf = (id: PictureId, locale: Locale): ToldPicture => {
  const { alt, caption } = words[locale][id]
  return { caption, alt: alt(factsIn(pictureFor(id, locale, "wide"))) }
}
