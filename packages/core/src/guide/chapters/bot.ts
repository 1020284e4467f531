import type { Block } from "../Block.ts"
import type { Text } from "../Text.ts"

export interface BotWords {
  readonly what: Text
  readonly facts: {
    readonly name: Text
    readonly author: Text
    readonly seat: Text
    readonly reach: Text
    readonly internal: Text
    readonly rotated: Text
    readonly gone: Text
  }
  readonly rules: Text
}

export const bot = ({ facts, rules, what }: BotWords): ReadonlyArray<Block> => [
  { kind: "text", text: what },
  {
    kind: "list",
    items: [facts.name, facts.author, facts.seat, facts.reach, facts.internal, facts.rotated, facts.gone]
  },
  { kind: "note", text: rules }
]
