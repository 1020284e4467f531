import type { Locale } from "../model/Locale.ts"
import type { FixableBy } from "./Guide.ts"
import type { LetterWords } from "./LetterWords.ts"
import type { Texts } from "./locales/Texts.ts"
import type { WarningTexts } from "./warningGuides.ts"

/** All words about problems and warnings in one language, to be loaded by themselves. A missing one does not compile. */
export interface Language {
  readonly locale: Locale
  readonly problems: Texts
  readonly warnings: WarningTexts
  /** Who can fix something, in words that fit after "Can be fixed by". */
  readonly fixers: Readonly<Record<FixableBy, string>>
  readonly letter: LetterWords
}
