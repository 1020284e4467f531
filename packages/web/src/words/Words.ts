/** What stands on the page before anything happened: it is loaded with it, in every language. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly skip: string
  readonly guide: string
  readonly opensBeside: string
  readonly theme: { readonly dark: string; readonly light: string }
  readonly steps: { readonly token: string; readonly what: string; readonly link: string }
  readonly later: { readonly what: string; readonly link: string }
  readonly fixedHost: (name: string) => string
  readonly host: string
  readonly hostNote: string
  readonly hostUnencrypted: string
  readonly token: string
  readonly tokenNote: string
  readonly show: string
  readonly hide: string
  readonly check: string
  readonly getToken: string
  /** Where no guide tells how to get one. */
  readonly askOwner: string
  readonly asking: (host: string) => string
  readonly engineFailed: string
  readonly again: string
  /** Five minutes before the token is forgotten. */
  readonly idleSoon: string
  readonly forgotten: { readonly reload: string; readonly idle: string; readonly signedOut: string }
}
