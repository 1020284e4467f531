import { GroupForbidsProjectCreation } from "../../problems/GroupForbidsProjectCreation.ts"
import type { Problem } from "../../problems/Problem.ts"
import { explain } from "../../problems/explain.ts"
import { languages } from "../../problems/languages.ts"
import { TokenNotForGroup } from "../../problems/TokenNotForGroup.ts"
import { TokenRejected } from "../../problems/TokenRejected.ts"
import type { Block, Question, SimpleBlock } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

export interface TroubleshootingWords {
  readonly more: Text
  readonly notForGroup: { readonly why: Text; readonly fix: Text; readonly withoutGroupTokens: Text }
  readonly forbidsCreation: { readonly why: Text; readonly steps: readonly [open: Text, allow: Text, orMake: Text] }
  readonly rejected: { readonly why: Text; readonly tries: readonly [copy: Text, host: Text, gone: Text] }
  readonly cannotFind: {
    readonly question: string
    readonly why: Text
    readonly reasons: readonly [notOwner: Text, noTier: Text, switchedOff: Text, oldMenus: Text]
  }
}

export const troubleshooting = (words: TroubleshootingWords, facts: Facts): ReadonlyArray<Block> => {
  const { cannotFind, forbidsCreation, notForGroup, rejected } = words
  const [open, allow, orMake] = forbidsCreation.steps
  // A question is called what the program says, so that who saw it there finds it here.
  const about = (problem: Problem, answer: ReadonlyArray<SimpleBlock>): Question => {
    const { code, title } = explain(problem, languages[facts.locale])
    return { code, question: title, answer }
  }
  return [
    {
      kind: "questions",
      questions: [
        about(TokenNotForGroup.guide.example(), [
          { kind: "text", text: notForGroup.why },
          { kind: "text", text: notForGroup.fix },
          { kind: "text", text: notForGroup.withoutGroupTokens },
          { kind: "code", language: "sh", code: facts.checkPersonalCommand }
        ]),
        about(GroupForbidsProjectCreation.guide.example(), [
          { kind: "text", text: forbidsCreation.why },
          {
            kind: "steps",
            steps: [
              { text: open, url: facts.groupSettingsUrl },
              { text: allow, url: null },
              { text: orMake, url: null }
            ]
          }
        ]),
        about(TokenRejected.guide.example(), [
          { kind: "text", text: rejected.why },
          { kind: "list", items: rejected.tries }
        ]),
        {
          code: null,
          question: cannotFind.question,
          answer: [
            { kind: "text", text: cannotFind.why },
            { kind: "list", items: cannotFind.reasons }
          ]
        }
      ]
    },
    { kind: "note", text: words.more },
    { kind: "code", language: "sh", code: "pages-publisher explain" }
  ]
}
