import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Values } from "../Values.ts"
import type { DrawingWords } from "./DrawingWords.ts"
import { en } from "./en.ts"
import { nl } from "./nl.ts"

export const drawingWordsFor = (locale: Locale, values: Values): DrawingWords => ({ en, nl })[locale](values)
