import type { RedirectFlaw } from "../../problems/SiteRedirectsInvalid.ts"

/** A rule that GitLab Pages obeys. */
export interface RedirectRule {
  readonly line: number
  /** A path that begins with `/`, or an address with `http://` or `https://`. */
  readonly from: string
  readonly to: string
  readonly status: 200 | 301 | 302
}

/** What a `_redirects` file says. */
export interface Redirects {
  readonly rules: ReadonlyArray<RedirectRule>
  readonly flaws: ReadonlyArray<RedirectFlaw>
  /** All lines that are meant as a rule, as GitLab Pages counts them. */
  readonly count: number
}

export const noRedirects: Redirects = { rules: [], flaws: [], count: 0 }
