import type { Locale } from "@pages-publisher/core/model/Locale"
import type { ScreenId } from "./ScreenId.ts"
import type { Scheme, TakenScreen } from "./TakenScreen.ts"

const taken = import.meta.glob<Readonly<Record<string, TakenScreen>>>("./taken/*.json", {
  import: "default",
  eager: true
})

export class ScreenMissing extends Error {
  override readonly name = "docs-screen-missing"
  constructor(id: ScreenId, locale: Locale) {
    super(`${id} is not in src/screens/taken/${locale}.json: take the pictures anew with scripts/screens.mjs`)
  }
}

/** What is known of a picture. */
export const screenFor = (id: ScreenId, locale: Locale): TakenScreen => {
  const screen = taken[`./taken/${locale}.json`]?.[id]
  if (screen === undefined) throw new ScreenMissing(id, locale)
  return screen
}

/** Where it is kept, in `src/screens/taken` and in the folder `screens` of the site. */
export const screenFile = (id: ScreenId, locale: Locale, scheme: Scheme): string => `${id}.${locale}.${scheme}.webp`
