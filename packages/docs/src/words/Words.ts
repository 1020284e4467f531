import type { ExitCode } from "@pages-publisher/core/problems/Guide"
import type { OwnChapterId } from "../content/chapterPath.ts"

/** The things that a problem can be about, in the order of a publish. */
export const familyIds = ["token", "group", "host", "site", "zip", "app", "publish", "ci", "pages", "local"] as const
export type FamilyId = (typeof familyIds)[number]

interface FieldWords {
  readonly label: string
  readonly example: string
  readonly wrong: string
}

/** The site's own words in one language; everything else it says comes from core. */
export interface Words {
  readonly language: string
  /** What the program is, in one sentence. */
  readonly about: string
  readonly skip: string
  /** The way back for who came from the program in the browser. */
  readonly back: string
  readonly closeTab: string
  readonly navigation: string
  readonly guide: string
  /** The same, where there is little room. */
  readonly guideShort: string
  readonly furtherChapters: string
  /** What a chapter with a page of its own is about, in one sentence. */
  readonly chapterDescription: Readonly<Record<OwnChapterId, string>>
  readonly manual: string
  readonly manualLead: string
  readonly furtherArticles: string
  readonly checker: string
  readonly checkerLead: string
  readonly search: string
  readonly searchLead: string
  readonly problems: string
  /** The same, where there is little room. */
  readonly problemsShort: string
  readonly problemsLead: string
  readonly problemDescription: (code: string) => string
  readonly warningDescription: (code: string) => string
  readonly warning: string
  readonly warnings: string
  readonly stopsNothing: string
  readonly example: string
  readonly exampleNote: string
  readonly said: string
  readonly steps: string
  readonly whoCanFix: string
  readonly you: string
  readonly letter: (fixer: string) => string
  readonly facts: string
  readonly code: string
  readonly exit: string
  readonly exitMeaning: Readonly<Record<ExitCode, string>>
  readonly again: string
  readonly yes: string
  readonly no: string
  readonly inTerminal: string
  readonly related: string
  readonly wholeFamily: (family: string) => string
  readonly families: Readonly<Record<FamilyId, string>>
  readonly reference: string
  readonly referenceLead: string
  readonly commands: string
  readonly options: string
  readonly examples: string
  readonly schemas: string
  readonly schemasLead: string
  readonly markdown: string
  readonly dark: string
  readonly light: string
  readonly copy: string
  readonly copied: string
  /** The box that fills a page; `{host}` and `{group}` stand for what is typed. */
  readonly reader: {
    readonly title: string
    readonly note: string
    readonly host: FieldWords
    readonly group: FieldWords
    readonly said: readonly [none: string, host: string, group: string, both: string]
  }
  readonly footer: string
  readonly edition: string
  readonly notFound: string
  readonly notFoundLead: string
}
