/** A link as it is written. */
export interface Link {
  readonly line: number
  readonly target: string
  /** What a visitor clicks may lead to an address that a script answers for; what a page is made of is a file. */
  readonly isNavigation: boolean
}
