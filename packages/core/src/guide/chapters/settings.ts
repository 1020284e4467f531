import type { Block } from "../Block.ts"
import type { Text } from "../Text.ts"

interface Setting {
  readonly setting: Text
  readonly value: Text
  readonly why: Text
}

export interface SettingsWords {
  readonly head: readonly [setting: string, value: string, why: string]
  readonly name: Setting
  readonly expiry: Setting
  readonly role: Setting
  readonly scopes: Setting
  readonly unchangeable: Text
}

export const settings = (words: SettingsWords): ReadonlyArray<Block> => [
  {
    kind: "table",
    head: words.head,
    rows: [words.name, words.expiry, words.role, words.scopes].map(({ setting, value, why }) => [setting, value, why])
  },
  { kind: "note", text: words.unchangeable }
]
