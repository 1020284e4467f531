import { type Locale, pickLocale } from "@pages-publisher/core/model/Locale"
import type { CliContext } from "./context.ts"

const variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

/** The language of the terminal; a variable that is set to nothing says nothing. */
export const languageOf = (env: CliContext["env"]): Locale =>
  pickLocale(variables.map((name) => env[name]).find((value) => (value ?? "") !== ""))
