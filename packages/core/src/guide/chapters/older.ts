import type { Block } from "../Block.ts"
import type { Text } from "../Text.ts"

/** Releases before which something is different for who makes a token (contract 11). */
export const turns = ["14.7", "15.3", "15.5", "16.0", "17.7", "17.9"] as const

export interface OlderWords {
  readonly menus: string
  readonly before16: Text
  readonly menuSteps: readonly [group: Text, page: Text, form: Text]
  readonly differences: string
  readonly head: readonly [version: string, difference: string]
  readonly before: (version: string) => Text
  readonly different: Readonly<Record<(typeof turns)[number], Text>>
  readonly which: Text
}

export const older = (words: OlderWords): ReadonlyArray<Block> => [
  { kind: "heading", text: words.menus },
  { kind: "text", text: words.before16 },
  { kind: "steps", steps: words.menuSteps.map((text) => ({ text, url: null })) },
  { kind: "heading", text: words.differences },
  { kind: "table", head: words.head, rows: turns.map((turn) => [words.before(turn), words.different[turn]]) },
  { kind: "note", text: words.which }
]
