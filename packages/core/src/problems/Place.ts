/** Where somebody reads it. Most words are for the terminal; the web page has buttons and fields instead of options. */
export type Place = "terminal" | "page"
