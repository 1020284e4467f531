import { Either, Redacted } from "effect"
import type { AccessToken } from "../model/AccessToken.ts"
import { TokenMalformed } from "../problems/TokenMalformed.ts"
import { TokenWrongKind } from "../problems/TokenWrongKind.ts"
import { isPlaceholder, unwrapped } from "./unwrapped.ts"

/** Prefixes of secrets that are no access token (contract 1.4), and what each of them is. */
const otherKinds: ReadonlyArray<readonly [prefix: string, kind: string]> = [
  ["gldt-", "GitLab deploy token"],
  ["glrt-", "GitLab runner token"],
  ["glrtr-", "GitLab runner token"],
  ["glcbt-", "GitLab CI job token"],
  ["glptt-", "GitLab pipeline trigger token"],
  ["glft-", "GitLab feed token"],
  ["glimt-", "GitLab incoming mail token"],
  ["gloas-", "GitLab OAuth application secret"],
  ["glagent-", "GitLab agent token"],
  ["glsoat-", "GitLab SCIM token"],
  ["glffct-", "GitLab feature flags token"],
  ["ghp_", "GitHub personal access token"],
  ["gho_", "GitHub OAuth token"],
  ["ghs_", "GitHub app token"],
  ["ghu_", "GitHub app user token"],
  ["github_pat_", "GitHub personal access token"],
  ["npm_", "npm access token"]
]

/** Reads pasted text without asking anybody. The text itself never appears in a problem. */
export const parseToken = (
  pasted: string,
  at: { readonly host: string; readonly group: string | null }
): Either.Either<AccessToken, TokenMalformed | TokenWrongKind> => {
  const text = unwrapped(pasted)
  if (text === "") return Either.left(new TokenMalformed({ reason: "empty" }))
  if (/\s/.test(text)) return Either.left(new TokenMalformed({ reason: "inner-whitespace" }))
  if (isPlaceholder(text)) return Either.left(new TokenMalformed({ reason: "placeholder" }))
  if (!/^[\x21-\x7e]+$/.test(text)) return Either.left(new TokenMalformed({ reason: "not-ascii" }))
  const other = otherKinds.find(([prefix]) => text.startsWith(prefix))
  if (other !== undefined) return Either.left(new TokenWrongKind({ ...at, kind: other[1], by: "prefix" }))
  return Either.right(Redacted.make(text))
}
