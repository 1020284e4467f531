import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import { insideApi, offeredScopes, type OfferedScope } from "../scopes.ts"
import { code, joined, text, type Text } from "../Text.ts"

export interface ScopesWords {
  readonly intro: Text
  readonly head: readonly [scope: string, needed: string, why: string]
  readonly yes: string
  readonly no: string
  /** What each of them allows. */
  readonly allows: Readonly<Record<OfferedScope, Text>>
  readonly becauseNeeded: Text
  readonly becauseInside: Text
  readonly becauseUnused: Text
  readonly since: (version: string) => Text
  readonly someHidden: Text
}

export const scopes = (words: ScopesWords, { scopeList }: Facts): ReadonlyArray<Block> => {
  const isNeeded = (scope: string) => scopeList.includes(scope)
  const because = (scope: string) => {
    if (isNeeded(scope)) return words.becauseNeeded
    return isNeeded("api") && insideApi.has(scope) ? words.becauseInside : words.becauseUnused
  }
  return [
    { kind: "text", text: words.intro },
    {
      kind: "table",
      head: words.head,
      rows: offeredScopes.map(({ scope, since }) => [
        [code(scope)],
        isNeeded(scope) ? text`**${words.yes}**` : text`${words.no}`,
        joined(words.allows[scope], because(scope), ...(since === null ? [] : [words.since(since)]))
      ])
    },
    { kind: "note", text: words.someHidden }
  ]
}
