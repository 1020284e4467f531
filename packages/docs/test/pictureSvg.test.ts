import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, it } from "vitest"
import { pictureWordsOf } from "../src/pictures/pictureWordsOf.ts"
import { pictureFor } from "../src/pictures/pictureFor.ts"
import { paletteOf, schemes } from "./pictures/palette.ts"
import { pictureSvg } from "./pictures/pictureSvg.ts"

const root = join(import.meta.dirname, "../../..")
const update = "draw the pictures anew: npx vitest run --root packages/docs test/pictureSvg.test.ts -u"

const { alt } = pictureWordsOf("publish", "en")

it.each(schemes)("the picture of the README is the one that was taken (%s)", async (scheme) => {
  const svg = pictureSvg(pictureFor("publish", "en", "wide"), alt, paletteOf(scheme))
  await expect(svg, update).toMatchFileSnapshot(join(root, `docs/publish.${scheme}.svg`))
})

it("the README says what is to be seen on it", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8")
  for (const scheme of schemes) expect(readme).toContain(`docs/publish.${scheme}.svg`)
  expect(readme).toContain(`alt="${alt}"`)
})

const luminance = (colour: string): number => {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3")
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it.each(schemes)("every colour of a terminal can be read on its window (%s)", (scheme) => {
  const { line: _, sheet, ...inks } = paletteOf(scheme)
  for (const [name, ink] of Object.entries(inks)) {
    const [low = 0, high = 0] = [luminance(ink), luminance(sheet)].sort((one, other) => one - other)
    expect((high + 0.05) / (low + 0.05), name).toBeGreaterThanOrEqual(4.5)
  }
})
