import type { Locale } from "@pages-publisher/core/model/Locale"

/** What somebody decides who puts the guide online. */
export interface Options {
  /** Where its server is, without a slash at its end; null where that is not known. */
  readonly origin: string | null
  /** Path of the site on its server; begins and ends with a slash. */
  readonly base: string
  /** Address of the GitLab that the guide's links lead to; null where it is for everybody. */
  readonly host: string | null
  /** Address of the program in the browser, for who came from there; null where that is not known. */
  readonly publisher: string | null
  /** The language at the front; the others stand in a folder of their own. */
  readonly locale: Locale
  /** The name in the head of each page; null for ours. */
  readonly title: string | null
}
