/** 0 and 130 have no problem of their own; the meaning of each is part of the command line's interface. */
export type ExitCode = 2 | 3 | 4 | 5 | 6 | 7 | 70 | 130

export type FixableBy = "you" | "group-owner" | "instance-admin" | "gitlab-billing"

/** One thing to do, addressed to whoever can do it. */
export interface Step {
  readonly text: string
  /** Where to do it, with host and group filled in. */
  readonly url?: string
  /** A command to type, ready to copy. */
  readonly command?: string
  /**
   * Other words for who is on the web page, then without the command; null where the step is a button or a field there,
   * or means nothing in a browser.
   */
  readonly page?: string | null
}

/** At least one step: that is a promise to the reader. */
export type Steps = readonly [Step, ...ReadonlyArray<Step>] | readonly [...ReadonlyArray<Step>, Step]

/** What a problem says in one language. */
export interface Wording<P> {
  readonly title: string
  /** One sentence that says why we think so. */
  readonly why: (problem: P) => string
  readonly steps: (problem: P) => Steps
}

/** All there is to know about a problem besides its type. The English wording is the source; others live in `locales/`. */
export interface Guide<P> {
  /** Family and name; stable, never reused; also the address of the problem's page. */
  readonly code: string
  readonly exitCode: ExitCode
  readonly fixableBy: FixableBy
  /** Whether the same command may succeed later without anything being changed. */
  readonly retriable: boolean
  readonly en: Wording<P>
  readonly example: () => P
}
