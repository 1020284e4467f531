/** What was noted when a picture of the page was taken. */
export interface TakenScreen {
  /** In pixels of the page; the picture itself has more dots. */
  readonly width: number
  readonly height: number
  /** Headings and buttons that are to be read on it. */
  readonly texts: ReadonlyArray<string>
}

/** Each picture is taken of both faces of the page. */
export const schemes = ["light", "dark"] as const
export type Scheme = (typeof schemes)[number]
