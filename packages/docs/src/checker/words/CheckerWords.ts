import type { TokenKind } from "@pages-publisher/core/token/TokenFacts"
import type { CaseId, Part } from "../Case.ts"

/** The token check's own words in one language; what it says of a token comes from core. */
export interface CheckerWords {
  readonly example: string
  readonly choose: string
  /** What stands in the list before anything is chosen. */
  readonly nothing: string
  readonly loading: string
  readonly failed: string
  readonly all: string
  readonly allLead: string
  /** On a problem's page, to the example that raises it. */
  readonly seeLive: string
  readonly parts: Readonly<Record<Part, string>>
  readonly cases: Readonly<Record<CaseId, string>>
  readonly canPublish: (group: string) => string
  readonly cannotPublish: string
  /** The check ended before it had asked all. */
  readonly noVerdict: string
  readonly page: (code: string) => string
  readonly facts: {
    readonly kind: string
    readonly group: string
    readonly role: string
    readonly scopes: string
    readonly expires: string
    readonly gitlab: string
  }
  readonly kinds: Readonly<Record<TokenKind, string>>
  readonly inDays: (days: number) => string
  readonly never: string
  readonly unknown: string
}
