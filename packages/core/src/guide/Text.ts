import { Schema } from "effect"

const plain = (kind: "text" | "strong" | "code") => Schema.Struct({ kind: Schema.Literal(kind), text: Schema.String })

/** A piece of running text. It holds what is shown, never markup. */
export const Inline = Schema.Union(
  plain("text"),
  plain("strong"),
  plain("code"),
  Schema.Struct({
    kind: Schema.Literal("link"),
    text: Schema.String,
    url: Schema.String.annotations({ description: "An address, or # and the id of a chapter of the guide" })
  })
).annotations({ identifier: "GuideInline", description: "A piece of running text" })
export type Inline = typeof Inline.Type

export const Text = Schema.Array(Inline)
export type Text = typeof Text.Type

export const code = (content: string): Inline => ({ kind: "code", text: content })

/** A link; bare words where there is nowhere to go. */
export const link = (words: string, url: string | null): Inline =>
  url === null ? { kind: "text", text: words } : { kind: "link", text: words, url }

type Value = Inline | number | string

/**
 * Running text with **strong** words. Only what is written in the source is read as markup: a value stays what it is,
 * so that nobody's host or group can become any. A line may be broken like any other.
 */
export const text = (parts: TemplateStringsArray, ...values: ReadonlyArray<Value>): Text => {
  const pieces: Array<Inline> = []
  let kind: "text" | "strong" = "text"
  const add = (content: string) => {
    const last = pieces.at(-1)
    if (content === "") return
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + content }
    else pieces.push({ kind, text: content })
  }
  for (const [at, part] of parts.entries()) {
    for (const [turn, content] of part
      .replaceAll(/\s*\n\s*/g, " ")
      .split("**")
      .entries()) {
      if (turn > 0) kind = kind === "text" ? "strong" : "text"
      add(content)
    }
    const value = values[at]
    if (typeof value === "object") pieces.push(value)
    else if (value !== undefined) add(String(value))
  }
  return pieces
}

/** Several texts in one, as if written after each other. */
export const joined = (...texts: ReadonlyArray<Text>): Text =>
  texts.flatMap((it, at) => (at === 0 ? it : [{ kind: "text", text: " " } as const, ...it]))

/** What is left without a style. */
export const plainText = (content: Text): string => content.map((piece) => piece.text).join("")
