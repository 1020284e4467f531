/** What stands on the history of an app. */
export interface VersionWords {
  readonly title: (app: string) => string
  readonly asking: string
  readonly none: string
  readonly count: (count: number, more: boolean) => string
  readonly version: (number: number) => string
  /** Of somebody else, by the first letters of its name in Git. */
  readonly commit: (id: string) => string
  readonly by: (name: string) => string
  readonly online: string
  readonly newest: string
  readonly incomplete: string
  readonly byOther: string
  readonly restores: (version: number) => string
  readonly changes: string
  readonly goBack: string
  /** Which version a button is about, for who does not see where it stands. */
  readonly of: (version: string) => string
  readonly older: string
  readonly close: string
  readonly asksChanges: string
  readonly changedNothing: string
  readonly sum: (parts: string) => string
  readonly sums: Readonly<Record<ChangeKind, (count: number) => string>>
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly to: string
  readonly all: (count: number) => string
}

export type ChangeKind = "add" | "update" | "remove" | "move"
