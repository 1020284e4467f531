import type { Locale } from "@pages-publisher/core/model/Locale"
import { type Accessor, createContext, useContext } from "solid-js"
import { usualConfig, type Config } from "../config/Config.ts"
import type { Words } from "../words/Words.ts"
import { en } from "../words/en.ts"

/** What every part of the page needs. */
export interface PageValues {
  readonly config: Config
  readonly locale: Accessor<Locale>
  readonly words: Accessor<Words>
  /** Says something to who listens to the page. */
  readonly say: (sentence: string) => void
  /** Something is on its way that must not be broken off by leaving the page, or by nobody being there. */
  readonly setBusy: (isBusy: boolean) => void
}

const usual: PageValues = {
  config: usualConfig,
  locale: () => "en",
  words: () => en,
  say: () => undefined,
  setBusy: () => undefined
}

const context = createContext(usual)

export const PageProvider = context.Provider
export const usePage = (): PageValues => useContext(context)
