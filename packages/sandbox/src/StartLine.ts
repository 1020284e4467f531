export type TokenName =
  | "maintainer"
  | "owner"
  | "developer"
  | "reporter"
  | "readApi"
  | "expired"
  | "revoked"
  | "expiresTomorrow"
  | "project"
  | "personal"
  | "ownerPersonal"
  | "serviceAccount"
  | "noCreate"

/** What the sandbox says when it is ready; the only place where its tokens are shown. */
export interface StartLine {
  readonly url: string
  readonly apiUrl: string
  readonly pagesUrl: string
  readonly group: { readonly id: number; readonly fullPath: string }
  readonly tokens: Readonly<Record<TokenName, string>>
}
