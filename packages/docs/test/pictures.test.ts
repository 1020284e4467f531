import { join } from "node:path"
import { locales } from "@pages-publisher/core/model/Locale"
import { beforeAll, expect, it } from "vitest"
import { fileOf } from "../src/pictures/pictureFor.ts"
import { pictureIds } from "../src/pictures/PictureId.ts"
import type { PictureWidth } from "../src/pictures/TakenPicture.ts"
import { take } from "./pictures/take.ts"

const update = "take the pictures anew: npx vitest run --root packages/docs test/pictures.test.ts -u"

const widths: ReadonlyArray<PictureWidth> = ["wide", "narrow"]
const series = locales.flatMap((locale) => widths.map((width) => ({ locale, width })))

/** Each picture as its file is to be. */
const taken = new Map<string, string>()

beforeAll(async () => {
  const takeAll = async ({ locale, width }: (typeof series)[number]) => {
    for (const [id, picture] of await take(locale, width)) {
      taken.set(fileOf(id, locale, width), `${JSON.stringify(picture, null, 2)}\n`)
    }
  }
  await Promise.all(series.map(takeAll))
}, 360_000)

const files = series.flatMap(({ locale, width }) => pictureIds.map((id) => fileOf(id, locale, width)))

it.each(files)("%s shows what the program shows", async (file) => {
  await expect(taken.get(file), update).toMatchFileSnapshot(join("../src/pictures/taken", file))
})
