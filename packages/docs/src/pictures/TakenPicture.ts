/** What a colour of the program says. */
export type Emphasis = "plain" | "strong" | "soft" | "go" | "stop" | "heed"

export interface Span {
  readonly text: string
  readonly style: Emphasis
}

/** What a terminal showed after a command, as a test has taken it. */
export interface TakenPicture {
  /** What was typed. */
  readonly command: string
  /** How many characters a line of the terminal has. */
  readonly columns: number
  readonly lines: ReadonlyArray<ReadonlyArray<Span>>
}

/** The terminals that pictures are taken in: one for a page, one for a phone. */
export const columns = { wide: 80, narrow: 46 } as const
export type PictureWidth = keyof typeof columns

export const plainLine = (line: TakenPicture["lines"][number]): string => line.map(({ text }) => text).join("")
