import { styleText } from "node:util"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { number } from "@pages-publisher/core/problems/wording"
import { type Words, words } from "./words.ts"

type Colour = "go" | "stop" | "heed" | "soft" | "strong"

const codes = { go: "green", stop: "red", heed: "yellow", soft: "dim", strong: "bold" } as const

/** How a stream is to be written to: language, colours, width. */
export interface Style {
  readonly locale: Locale
  readonly words: Words
  readonly paint: (colour: Colour, text: string) => string
  /** Columns; a pipe has no width. */
  readonly width: number
}

export const makeStyle = (locale: Locale, coloured: boolean, width: number): Style => ({
  locale,
  words: words[locale],
  paint: (colour, text) => (coloured ? styleText(codes[colour], text, { validateStream: false }) : text),
  width
})

export const seconds = (value: number, { locale }: Style): string => `${number(value, locale)} s`
