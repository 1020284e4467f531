/** Text that is markup; every other text is escaped where it is put in. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Piece = Markup | string | number | false | readonly Markup[]

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

const written = (piece: Piece): string => {
  if (piece === false) return ""
  if (piece instanceof Markup) return piece.text
  if (typeof piece === "object") return piece.map(({ text }) => text).join("\n")
  return String(piece).replace(/[&<>"']/g, (sign) => entities[sign] ?? "")
}

/** A template of markup; `false` stands for nothing. */
export const markup = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(texts.map((text, at) => text + (at < pieces.length ? written(pieces[at] ?? "") : "")).join(""))
