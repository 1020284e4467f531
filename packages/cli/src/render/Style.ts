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
  /** Address of a published guide, to whose pages problems lead; null where the reader has none. */
  readonly guide: string | null
}

export const makeStyle = (locale: Locale, coloured: boolean, width: number, guide: string | null = null): Style => ({
  locale,
  words: words[locale],
  paint: (colour, text) => (coloured ? styleText(codes[colour], text, { validateStream: false }) : text),
  width,
  guide
})

export const seconds = (value: number, { locale }: Style): string => `${number(value, locale)} s`
