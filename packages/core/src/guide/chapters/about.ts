import type { Block } from "../Block.ts"
import type { Text } from "../Text.ts"

export interface AboutWords {
  readonly what: Text
  readonly why: Text
  readonly better: Text
  readonly reasons: readonly [staysWithTheGroup: Text, reachesOnlyIt: Text, endsAlone: Text]
  readonly others: Text
}

export const about = ({ better, others, reasons, what, why }: AboutWords): ReadonlyArray<Block> => [
  { kind: "text", text: what },
  { kind: "text", text: why },
  { kind: "text", text: better },
  { kind: "list", items: reasons },
  { kind: "note", text: others }
]
