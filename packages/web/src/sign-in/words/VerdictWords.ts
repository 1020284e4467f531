import type { TokenKind } from "@pages-publisher/core/token/TokenFacts"

/** What is said about a verdict; the words of problems and warnings live with them. */
export interface VerdictWords {
  readonly signOut: string
  readonly verdict: {
    readonly canPublish: (group: string) => string
    readonly cannotPublish: string
    readonly none: string
  }
  readonly pass: Readonly<Record<"kind" | "group" | "role" | "scopes" | "expires" | "gitlab", string>>
  readonly kinds: Readonly<Record<TokenKind, string>>
  readonly inDays: (days: number) => string
  readonly never: string
  readonly unknown: string
  readonly personal: { readonly title: string; readonly text: string; readonly use: string }
  readonly choose: { readonly label: string; readonly type: string; readonly take: string }
}
