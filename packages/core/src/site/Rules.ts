/** What the rules of `_redirects` answer for. */
export interface Rules {
  /** Whether a rule matches a path of the site, which has no `/` in front. */
  readonly covers: (path: string) => boolean
  /** Whether every address without a file shows a page, as a single-page app needs it. */
  readonly catchesAll: boolean
}
