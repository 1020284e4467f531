/** One thing to do. */
export interface Deed {
  readonly text: string
  /** A page to do it on. */
  readonly url: string | null
  readonly command: string | null
}

/** A problem as a card. */
export interface Told {
  readonly code: string
  readonly title: string
  readonly why: string
  readonly steps: ReadonlyArray<Deed>
  /** Who can fix it, where that is somebody else, and a text for them. */
  readonly other: { readonly who: string; readonly letter: string; readonly copy: string } | null
  /** What was asked and what GitLab said to it. */
  readonly evidence: string | null
  readonly retriable: boolean
}
