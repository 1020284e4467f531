import type { Page } from "./Site.ts"

/** Nothing but our own files, no form that is sent, no script in the page itself. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Searching reads the index from this site, with a program in WebAssembly; no other page may. */
const searchPolicy = `${policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; connect-src 'self'`

export const policyFor = (kind: Page["kind"] | undefined): string => (kind === "search" ? searchPolicy : policy)
