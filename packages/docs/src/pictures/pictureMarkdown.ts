import type { Locale } from "@pages-publisher/core/model/Locale"
import type { PictureId } from "./PictureId.ts"
import { pictureWordsOf } from "./pictureWordsOf.ts"
import { pictureFor } from "./pictureFor.ts"
import { plainLine } from "./TakenPicture.ts"

/** The same for who reads text: what is to be seen, then the screen as it was. */
export const pictureMarkdown = (id: PictureId, locale: Locale): string => {
  const picture = pictureFor(id, locale, "wide")
  return [
    pictureWordsOf(id, locale).alt,
    "",
    "```text",
    `$ ${picture.command}`,
    "",
    ...picture.lines.map(plainLine),
    "```"
  ].join("\n")
}
