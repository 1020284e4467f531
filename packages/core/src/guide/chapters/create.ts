import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

export interface CreateWords {
  readonly before: Text
  /** Where there are group access tokens: said of the reader's GitLab, or of both where that is not known. */
  readonly available: Readonly<Record<"gitlab.com" | "self-managed" | "unknown", Text>>
  readonly steps: {
    readonly group: Text
    readonly page: Text
    readonly add: Text
    readonly name: Text
    readonly expiry: Text
    readonly role: Text
    readonly scopes: Text
    readonly create: Text
  }
  readonly check: Text
  readonly older: Text
}

export const create = (
  { available, before, check, older, steps }: CreateWords,
  { checkCommand, groupUrl, offering, tokensUrl }: Facts
): ReadonlyArray<Block> => [
  { kind: "text", text: before },
  { kind: "note", text: available[offering ?? "unknown"] },
  {
    kind: "steps",
    steps: [
      { text: steps.group, url: groupUrl },
      { text: steps.page, url: tokensUrl === groupUrl ? null : tokensUrl },
      ...[steps.add, steps.name, steps.expiry, steps.role, steps.scopes, steps.create].map((text) => ({
        text,
        url: null
      }))
    ]
  },
  { kind: "text", text: check },
  { kind: "code", language: "sh", code: checkCommand },
  { kind: "note", text: older }
]
