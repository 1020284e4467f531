import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

export interface ExpiryWords {
  readonly end: string
  readonly rules: {
    readonly midnight: Text
    readonly longest: Text
    readonly shorter: Text
    readonly none: Text
    readonly before16: Text
  }
  readonly mails: string
  readonly told: Text
  readonly calendar: Text
  readonly rotate: string
  readonly whyRotate: Text
  readonly rotateSteps: readonly [open: Text, press: Text, copy: Text, replace: Text]
  readonly noButton: Text
  readonly byApi: Text
  readonly revoke: string
  readonly revokeSteps: readonly [open: Text, press: Text]
  readonly afterwards: Text
  readonly inactive: string
  readonly kept: Text
  readonly used: Text
}

export const expiry = (words: ExpiryWords, { checkCommand, tokensUrl }: Facts): ReadonlyArray<Block> => {
  const { before16, longest, midnight, none, shorter } = words.rules
  const steps = ([open, ...rest]: readonly [Text, ...ReadonlyArray<Text>]): Block => ({
    kind: "steps",
    steps: [{ text: open, url: tokensUrl }, ...rest.map((text) => ({ text, url: null }))]
  })
  return [
    { kind: "heading", text: words.end },
    { kind: "list", items: [midnight, longest, shorter, none, before16] },
    { kind: "heading", text: words.mails },
    { kind: "text", text: words.told },
    { kind: "text", text: words.calendar },
    { kind: "code", language: "sh", code: checkCommand },
    { kind: "heading", text: words.rotate },
    { kind: "text", text: words.whyRotate },
    steps(words.rotateSteps),
    { kind: "note", text: words.noButton },
    { kind: "note", text: words.byApi },
    { kind: "heading", text: words.revoke },
    steps(words.revokeSteps),
    { kind: "text", text: words.afterwards },
    { kind: "heading", text: words.inactive },
    { kind: "text", text: words.kept },
    { kind: "text", text: words.used }
  ]
}
