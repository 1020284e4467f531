import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

export interface WhoWords {
  readonly people: string
  readonly owner: Text
  readonly notHigher: Text
  readonly noChildren: Text
  readonly places: string
  readonly head: readonly [place: string, available: string]
  readonly offerings: {
    readonly free: readonly [place: Text, available: Text]
    readonly trial: readonly [place: Text, available: Text]
    readonly paid: readonly [place: Text, available: Text]
    readonly selfManaged: readonly [place: Text, available: Text]
  }
  readonly instead: Text
  readonly restrict: string
  readonly restrictSteps: readonly [open: Text, expand: Text, box: Text]
  readonly restricted: Text
}

export const who = (words: WhoWords, { checkPersonalCommand, topSettingsUrl }: Facts): ReadonlyArray<Block> => {
  const { free, paid, selfManaged, trial } = words.offerings
  const [open, expand, box] = words.restrictSteps
  return [
    { kind: "heading", text: words.people },
    { kind: "list", items: [words.owner, words.notHigher, words.noChildren] },
    { kind: "heading", text: words.places },
    { kind: "table", head: words.head, rows: [free, trial, paid, selfManaged] },
    { kind: "text", text: words.instead },
    { kind: "code", language: "sh", code: checkPersonalCommand },
    { kind: "heading", text: words.restrict },
    {
      kind: "steps",
      steps: [
        { text: open, url: topSettingsUrl },
        { text: expand, url: null },
        { text: box, url: null }
      ]
    },
    { kind: "text", text: words.restricted }
  ]
}
