import type { Locale } from "@pages-publisher/core/model/Locale"
import type { PictureId } from "./PictureId.ts"
import { columns, type PictureWidth, type TakenPicture } from "./TakenPicture.ts"

const taken = import.meta.glob<TakenPicture>("./taken/*.json", { import: "default", eager: true })

export class PictureMissing extends Error {
  override readonly name = "docs-picture-missing"
  constructor(file: string) {
    super(`${file} is not in src/pictures/taken`)
  }
}

/** Where a picture is kept. */
export const fileOf = (id: PictureId, locale: Locale, width: PictureWidth): string =>
  `${id}.${locale}.${columns[width]}.json`

export const pictureFor = (id: PictureId, locale: Locale, width: PictureWidth): TakenPicture => {
  const file = fileOf(id, locale, width)
  const picture = taken[`./taken/${file}`]
  if (picture === undefined) throw new PictureMissing(file)
  return picture
}
