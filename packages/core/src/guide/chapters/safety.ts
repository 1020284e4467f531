import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

export interface SafetyWords {
  readonly worth: Text
  readonly rules: {
    readonly handOver: Text
    readonly inCi: Text
    readonly nowhereElse: Text
    readonly onePerPlace: Text
    readonly ends: Text
  }
  readonly ours: Text
  readonly leaked: string
  readonly whenLeaked: readonly [revoke: Text, renew: Text, look: Text]
}

export const safety = (
  { leaked, ours, rules, whenLeaked: [revoke, renew, look], worth }: SafetyWords,
  { groupUrl, tokensUrl }: Facts
): ReadonlyArray<Block> => [
  { kind: "text", text: worth },
  { kind: "list", items: [rules.handOver, rules.inCi, rules.nowhereElse, rules.onePerPlace, rules.ends] },
  { kind: "text", text: ours },
  { kind: "heading", text: leaked },
  {
    kind: "steps",
    steps: [
      { text: revoke, url: tokensUrl },
      { text: renew, url: null },
      { text: look, url: groupUrl }
    ]
  }
]
