import type { Language } from "../../Language.ts"
import { fixers } from "./fixers.ts"
import { letterWords } from "./letterWords.ts"
import { texts } from "./texts.ts"
import { warnings } from "./warnings.ts"

export const dutch: Language = { locale: "nl", problems: texts, warnings, fixers, letter: letterWords }
