import { neededScopes } from "../gitlab/neededScopes.ts"
import { neededRole } from "../model/Role.ts"

/** What a token to publish with has to be: what `judge` and the warnings measure by, and the guide tells. */
export const needs = {
  /** What to call it, so that an Owner knows it again. */
  name: "pages-publisher",
  role: neededRole,
  scopes: neededScopes,
  /** Days before the end at which people are told. */
  soon: 14,
  /** Days that GitLab lets a token last (contract 3.5). */
  longest: 365,
  /** Group access tokens have a page and an API since then, and the oldest forms of ours work (contract 11). */
  oldest: { major: 14, minor: 7 }
} as const
